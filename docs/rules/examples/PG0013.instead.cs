[DataProcessing("Contracts with providers")]
[Purpose("Choice of providers", Basis.LegalObligation, Law = "§ 257 HGB")]
[Retention(Years = 3)]
public sealed class ProviderFile;
