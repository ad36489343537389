// What a language model left there.
[assembly: Processor("Leitwerk", Role = {|PG0004:"Telefonie :contentReference[oaicite:4]{index=4}"|}, Country = "DE")]
