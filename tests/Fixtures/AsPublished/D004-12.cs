// No telephone number.
[assembly: PrivacyPolicy(Languages = "de", AsOf = "2026-11-01")]

[assembly: {|PG0002:DataController("Rufwerk GmbH", RepresentedBy = "Jens Kolb", Street = "Hafenstraße 1", PostalCode = "45899", City = "Gelsenkirchen", Country = "DE", State = "DE-NW", Email = "info@rufwerk.example")|}]
