// A placeholder for the telephone number.
[assembly: PrivacyPolicy(Languages = "de", AsOf = "2026-11-01")]

[assembly: DataController("Rufwerk GmbH", Street = "Hafenstraße 1", PostalCode = "95478", City = "Kemnath", Country = "DE", State = "DE-BY", Email = "info@rufwerk.example", Phone = {|PG0003:"[Telefonnummer]"|})]
