[assembly: PrivacyPolicy(Languages = "en", AsOf = "2026-11-01")]
[assembly: DataController("Rufwerk GmbH", City = "Oldenburg", Country = Countries.DE, State = "DE-NI")]
