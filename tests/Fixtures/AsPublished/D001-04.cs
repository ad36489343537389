// Vendors in a lump, with “etc.”.
[assembly: {|PG0023:Processor({|PG0032:"Flusswerk, Puffer, Bildwerk etc."|})|}]
[assembly: Processor("Bildwerk", Country = {|PG0024:"AU"|})]
