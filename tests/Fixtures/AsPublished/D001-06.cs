// Article 28 as a legal basis.
[DataProcessing("Anrufe"), Purpose("Anrufe für Kunden", Basis.Contract, Law = {|PG0013:"Art. 28 DSGVO (Auftragsverarbeitung)"|})] class CustomerCall;
