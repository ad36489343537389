// One version hides behind a category of processors what the other names.
[assembly: {|PG0030:RecipientCategory("Hosting- und Infrastrukturanbieter", RecipientKind.Processor, Country = "DE")|}]
