// What is used is left to the banner.
[assembly: RecipientCategory("Anbieter von Analysediensten", Condition = {|PG0032:"Das hängt von der aktuellen Konfiguration ab."|})]
