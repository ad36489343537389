// An entity without an address.
[assembly: {|PG0030:Processor("Onepage", LegalEntity = "Onepage GmbH", Country = "DE")|}]
