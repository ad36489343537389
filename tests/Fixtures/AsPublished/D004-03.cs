// The host is not named.
[assembly: {|PG0030:RecipientCategory("Hosting-Anbieter", RecipientKind.Processor, Country = "DE", Place = "Frankfurt")|}]
