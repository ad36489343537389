// An AI answers calls: neither that people are told nor what is decided is said.
[assembly: {|PG0041:PrivacyPolicy(Languages = "de", AsOf = "2026-11-01")|}]
[assembly: DataController("Rufwerk GmbH", Street = "Hafenstraße 1", PostalCode = "26135", City = "Oldenburg", Country = "DE", State = "DE-NI", Email = "info@rufwerk.example", Phone = "+49 441 123456")]

[{|PG0042:{|PG0045:DataProcessing(KnownProcessings.AiTelephony)|}|}] class CustomerCall;
