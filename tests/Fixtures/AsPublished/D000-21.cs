// Safeguards without a way to a copy.
[assembly: {|PG0051:PrivacyPolicy(Languages = "de", AsOf = "2026-11-01")|}]
[assembly: Processor("Bürowolke", Country = "US", Mechanism = "SCC")]
[assembly: DataController("Rufwerk GmbH", Street = "Hafenstraße 1", PostalCode = "26135", City = "Oldenburg", Country = "DE", State = "DE-NI", Email = "info@rufwerk.example", Phone = "+49 441 123456")]
