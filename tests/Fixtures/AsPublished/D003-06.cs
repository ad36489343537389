// The contract with the processor is left open.
[assembly: {|PG0031:Processor("Seitenwerk", Country = "IE")|}]
