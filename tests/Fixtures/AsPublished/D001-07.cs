// The exception of Article 49 as the rule.
[assembly: Processor("Stimmwerk", Country = "US", Mechanism = {|PG0028:"Art49_1_a"|})]
