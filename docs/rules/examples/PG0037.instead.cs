[DataProcessing("Invoices")]
[Purpose("Bookkeeping", Basis.LegalObligation, Law = "§ 147 AO")]
[Retention(Years = 8, Statute = Statutes.Ao147Vouchers)]
public sealed class Invoice;
