using PolicyGen;

[assembly: PrivacyPolicy("Datenschutzerklärung Terminbuchung", Languages = "de,en", AsOf = "2026-11-01", Version = "1.0")]
[assembly: DataController(
    "Rufwerk GmbH",
    Street = "Hafenstraße 1",
    PostalCode = "26135",
    City = "Oldenburg",
    Country = Countries.DE,
    State = "DE-NI",
    Email = "info@rufwerk.example"
)]
[assembly: Processor(
    "Nordwerk Rechenzentrum",
    LegalEntity = "Nordwerk Rechenzentrum GmbH",
    Country = Countries.DE,
    Role = Roles.Hosting,
    ContractOn = "2026-03-02",
    ContractName = "Auftragsverarbeitungsvertrag"
)]
[assembly: Translation("en", "Datenschutzerklärung Terminbuchung", "Privacy policy of the appointment service")]
[assembly: Translation("en", "Terminbuchung", "Booking of appointments")]
[assembly: Translation("en", "Auftragsverarbeitungsvertrag", "data processing agreement")]
