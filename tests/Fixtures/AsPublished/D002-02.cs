// No street and no postal code.
[assembly: PrivacyPolicy(Languages = "de", AsOf = "2026-11-01")]

[assembly: {|PG0002:DataController("Rufwerk GmbH", City = "München", Country = "DE", State = "DE-BY", Email = "info@rufwerk.example", Phone = "+49 89 123456")|}]
