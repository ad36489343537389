// Individual offers from conversations, and nothing is said of decisions.
[DataProcessing("Anrufe"), {|PG0041:Purpose("Erstellung von individualisierten Angeboten auf Basis Ihrer Angaben", Basis.Consent)|}] class PhoneCall;
