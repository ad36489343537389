// Clauses without a way to a copy.
[assembly: Processor("Stimmwerk", Country = "US", Mechanism = "SCC")]
[assembly: {|PG0051:DataSubjectRights(Formless = true)|}]
