// No legal form and no owner.
[assembly: PrivacyPolicy(Languages = "de", AsOf = "2026-11-01")]

[assembly: {|PG0002:DataController("Ruf Service Partner", Street = "Hafenstraße 1", PostalCode = "95478", City = "Kemnath", Country = "DE", State = "DE-BY", Email = "info@rufwerk.example", Phone = "+49 9642 123456")|}]
