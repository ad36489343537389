[assembly: PrivacyPolicy(Languages = "en")]
[assembly: DataController("Rufwerk GmbH", Street = "Hafenstraße 1", PostalCode = "26135", City = "Oldenburg",
    Country = Countries.DE, State = "DE-NI", Email = "info@rufwerk.example")]
