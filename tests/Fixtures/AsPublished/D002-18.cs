// Callers are no party to the contract.
[DataProcessing("Automatische Anrufannahme", DataSubjects = {|PG0016:new[] { DataSubjects.CustomersOfCustomers }|}), Purpose("Vertragserfüllung", Basis.Contract)] class Call;
