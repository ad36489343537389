[DataProcessing("Invoices")]
[Purpose("Bookkeeping", Basis.LegalObligation, Law = "§ 147 AO")]
[Retention(Years = 10, Statute = Statutes.Ao147Vouchers)]
public sealed class Invoice;
