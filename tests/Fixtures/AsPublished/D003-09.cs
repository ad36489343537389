// Three mechanisms at once, and nobody looked up the certification.
[assembly: Processor("Leitwerk", Country = "US", Mechanisms = {|PG0029:new[] { "DPF", "SCC", "BCR" }|})]
