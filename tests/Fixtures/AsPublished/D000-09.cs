// Recipients outside the EU are not named, and the mechanism is an example.
[assembly: RecipientCategory("optionale Integrationen", Country = {|PG0024:"US"|})]
[assembly: Processor("Flusswerk", Country = "US")]
[assembly: Transfer("Flusswerk", "SCC", Condition = {|PG0032:"insbesondere bei Integrationen"|})]
