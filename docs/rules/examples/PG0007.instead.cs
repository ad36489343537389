[assembly: PrivacyPolicy(Languages = "en", AsOf = "2026-11-01", ReviewBy = "2027-11-01")]
[assembly: DataController("Rufwerk GmbH", Street = "Hafenstraße 1", PostalCode = "26135", City = "Oldenburg",
    Country = Countries.DE, State = "DE-NI", Email = "info@rufwerk.example")]
