// The customer consents for the people who call.
[assembly: Processor("Stimmwerk", Country = "US")]
[assembly: Transfer("Stimmwerk", "Art49_1_a", Condition = {|PG0028:"durch die Einwilligung des Kunden"|})]
[DataProcessing("Anrufe für Kunden", Role = ProcessingRole.Processor, OnBehalfOf = "unseren Kunden"), Processor("Stimmwerk")] class CustomerCall;
