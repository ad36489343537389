// Addresses without a scheme.
[assembly: PrivacyPolicy(Languages = "de", AsOf = "2026-11-01", PublishedAt = {|PG0008:new[] { "rufwerk.example/datenschutzerklaerung" }|})]
[assembly: DataController("Rufwerk GmbH", Street = "Hafenstraße 1", PostalCode = "26135", City = "Oldenburg", Country = "DE", State = "DE-NI", Email = "info@rufwerk.example", Phone = "+49 441 123456")]
