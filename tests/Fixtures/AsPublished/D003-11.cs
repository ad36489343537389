// A general clause for providers that are not named.
[assembly: Processor("Leitwerk", Country = "US")]
[assembly: Transfer("Leitwerk", "SCC", Condition = {|PG0032:"z. B. durch Standardvertragsklauseln"|})]
