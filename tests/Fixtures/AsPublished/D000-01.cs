// Two versions of the policy stand one after the other. The compiler refuses the second attribute as well. Does not compile.
[assembly: PrivacyPolicy(Languages = "de", AsOf = "2026-11-01", Version = "1.1")]
[assembly: {|PG0053:PrivacyPolicy(Languages = "de", AsOf = "2026-11-01")|}]
[assembly: DataController("Rufwerk GmbH", Street = "Hafenstraße 1", PostalCode = "26135", City = "Oldenburg", Country = "DE", State = "DE-NI", Email = "info@rufwerk.example", Phone = "+49 441 123456")]
