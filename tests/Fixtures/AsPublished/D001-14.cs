// No period for recordings and transcripts.
[DataProcessing("Anrufe"), Retention(Criterion = {|PG0035:"nur insoweit für die Telefonie nötig"|})] class CustomerCall;
