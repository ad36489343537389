// No authority is named, and none follows from the address.
[assembly: PrivacyPolicy(Languages = "de", AsOf = "2026-11-01")]

[assembly: {|PG0038:DataController("Rufwerk GmbH", Street = "Hafenstraße 1", PostalCode = "80337", City = "München", Country = "DE", Email = "info@rufwerk.example", Phone = "+49 89 123456")|}]
