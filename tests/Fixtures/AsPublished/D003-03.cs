// Links in Markdown.
[assembly: PrivacyPolicy(Languages = "de", AsOf = "2026-11-01")]

[assembly: DataController("Rufwerk GmbH", Street = "Hafenstraße 1", PostalCode = "95478", City = "Kemnath", Country = "DE", State = "DE-BY", Email = {|PG0004:"[info@rufwerk.example](mailto:info@rufwerk.example)"|}, Phone = "+49 9642 123456")]
