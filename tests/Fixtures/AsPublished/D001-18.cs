// Callers are no party to the contract with the customer.
[DataProcessing("Anrufe für Kunden", DataSubjects = {|PG0016:new[] { DataSubjects.CustomersOfCustomers }|}), Purpose("Vertrag mit dem Kunden", Basis.Contract)] class CustomerCall;
