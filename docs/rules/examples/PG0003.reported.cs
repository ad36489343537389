[assembly: PrivacyPolicy(Languages = "en", AsOf = "2026-11-01")]
[assembly: DataController("Rufwerk GmbH", Street = "Musterstraße 1", PostalCode = "26135", City = "[City]",
    Country = Countries.DE, State = "DE-NI", Email = "info@rufwerk.example")]
