// One of three providers in the USA is missing from the transfers; one that is known to sit there is declared in Germany.
[assembly: KnownProcessor("Klangwerk", Country = "US")]
[assembly: Processor("Stimmwerk", Country = "US", Mechanism = "SCC")]
[assembly: Processor("Tonwerk", Role = Roles.SpeechSynthesis, Country = {|PG0024:"US"|})]
[assembly: Processor("Klangwerk", Role = Roles.SpeechSynthesis, Country = {|PG0026:"DE"|})]
