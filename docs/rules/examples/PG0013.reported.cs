[DataProcessing("Contracts with providers")]
[Purpose("Choice of providers", Basis.LegalObligation, Law = "Art. 28 GDPR")]
[Retention(Years = 3)]
public sealed class ProviderFile;
