// No period and no criterion for voice data.
[DataProcessing("Anrufe"), Retention(Criterion = {|PG0035:"gemäß systemseitig konfigurierten Speicherfristen"|})] class VoiceCall;
