// A provider in the USA without entity; the transfer is a possibility.
[assembly: {|PG0030:Processor("Stimmwerk", Country = {|PG0024:"US"|}, Condition = {|PG0032:"falls wir die Sprache außerhalb der EU verarbeiten"|})|}]
