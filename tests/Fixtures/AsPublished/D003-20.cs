// An AI talks to people, and nothing is said of an officer.
[assembly: {|PG0040:PrivacyPolicy(Languages = "de", AsOf = "2026-11-01")|}]
[assembly: DataController("Rufwerk GmbH", Street = "Hafenstraße 1", PostalCode = "26135", City = "Oldenburg", Country = "DE", State = "DE-NI", Email = "info@rufwerk.example", Phone = "+49 441 123456")]

[DataProcessing("Anruf-Bot"), AiInteraction(AiDisclosure.StartOfEachCall)] class Dialogue;
