// The authority moved.
[assembly: SupervisoryAuthority("DE-BY", Street = {|PG0039:"Promenade 27"|}, PostalCode = "91522", City = "Ansbach")]
[assembly: PrivacyPolicy(Languages = "de", AsOf = "2026-11-01")]
[assembly: DataController("Rufwerk GmbH", Street = "Marktplatz 1", PostalCode = "95478", City = "Kemnath", Country = "DE", State = "DE-BY", Email = "info@rufwerk.example", Phone = "+49 9642 123456")]
