using PolicyGen;

[assembly: PrivacyPolicy("Privacy policy of the help desk", Languages = "en", AsOf = "2026-10-15", Version = "2.1")]
[assembly: DataController(
    "Rufwerk GmbH",
    Street = "Hafenstraße 1",
    PostalCode = "26135",
    City = "Oldenburg",
    Country = Countries.DE,
    State = "DE-NI",
    Email = "help@rufwerk.example"
)]
[assembly: Processor(
    "Nordwerk Rechenzentrum",
    LegalEntity = "Nordwerk Rechenzentrum GmbH",
    Country = Countries.DE,
    Role = Roles.Hosting,
    ContractOn = "2026-03-02",
    ContractName = "data processing agreement"
)]
