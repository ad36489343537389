[assembly: PrivacyPolicy(Languages = "en", AsOf = "2026-11-01")]
