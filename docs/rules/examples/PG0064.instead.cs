[assembly: PrivacyPolicy(Languages = "en", AsOf = "2026-11-01")]
[assembly: DataController("Rufwerk GmbH", Street = "Hafenstraße 1", PostalCode = "26135", City = "Oldenburg",
    Country = Countries.DE, State = "DE-NI", Email = "info@rufwerk.example")]
[assembly: KnownProcessor("Sprechwerk", Assemblies = ["Sprechwerk.Client"])]
[assembly: Processor("Sprechwerk", LegalEntity = "Sprechwerk GmbH", Address = "Am Wall 1, 28195 Bremen", Country = Countries.DE, Role = Roles.SpeechSynthesis)]

// The project references CallTools.dll, which is built on Sprechwerk.Client.dll.
