// Copies of identity papers are kept or erased, without a period.
[DataProcessing("Legitimation"), Retention(Until = {|PG0035:RetentionEnd.PurposeFulfilled|})] record IdentityPapers([DataItem("Ausweiskopie")] byte[] Card);
[{|PG0034:DataProcessing("Adressnachweise")|}] record ProofOfAddress([DataItem(DataItems.ProofOfAddress)] byte[] Paper);
