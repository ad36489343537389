// Nothing on whether the data have to be given.
[{|PG0042:DataProcessing("Verträge")|}, Purpose(Purposes.ContractPerformance, Basis.Contract)] class CustomerContract;
