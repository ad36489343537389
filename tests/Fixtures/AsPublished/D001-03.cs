// Safeguards “so far as possible”.
[assembly: Processor("Stimmwerk", Country = {|PG0024:"US"|})]
[assembly: RecipientCategory("Anbieter außerhalb der EU", Condition = {|PG0032:"mit Standardvertragsklauseln, soweit möglich"|})]
