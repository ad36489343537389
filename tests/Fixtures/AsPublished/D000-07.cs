// “Exclusively” in the EU, and a transfer to the USA.
[assembly: {|PG0027:ProcessingLocation(LocationClaim.OnlyInEea, Countries = new[] { "DE" })|}]
[assembly: Processor("Bürowolke", Country = "US", Mechanism = "SCC")]
