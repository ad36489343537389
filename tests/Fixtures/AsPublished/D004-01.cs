// One of three providers in the USA is missing from the transfers.
[assembly: Processor("Stimmwerk", Country = "US", Mechanism = "SCC")]
[assembly: Processor("Tonwerk", Role = Roles.SpeechSynthesis, Country = {|PG0024:"US"|})]
