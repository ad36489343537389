// A vendor in the USA: no mechanism and no contract.
[assembly: {|PG0031:Processor("Seitenwerk", LegalEntity = "Seitenwerk Inc.", Address = "1 Lemon Ave, Walnut, CA 91789, USA", Country = {|PG0024:"US"|})|}]
