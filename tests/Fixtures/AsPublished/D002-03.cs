// A person or a company? Neither the name nor a legal form tells.
[assembly: PrivacyPolicy(Languages = "de", AsOf = "2026-11-01")]

[assembly: {|PG0002:DataController("rufwerk.ai", Street = "Hafenstraße 1", PostalCode = "80337", City = "München", Country = "DE", State = "DE-BY", Email = "info@rufwerk.example", Phone = "+49 89 123456")|}]
