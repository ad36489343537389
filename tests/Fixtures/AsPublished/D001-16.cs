// It is left open whether a tool from the USA is used.
[assembly: Processor("Zählwerk", Country = {|PG0024:"US"|}, Condition = {|PG0032:"falls wir solche einsetzen"|})]
