// A version, but no date.
[assembly: {|PG0006:PrivacyPolicy(Languages = "de", Version = "1.1")|}]
[assembly: DataController("Rufwerk GmbH", Street = "Hafenstraße 1", PostalCode = "26135", City = "Oldenburg", Country = "DE", State = "DE-NI", Email = "info@rufwerk.example", Phone = "+49 441 123456")]
