// Which data, and for what?
[DataProcessing("Website")] record Visit([DataItem({|PG0032:"Andere Daten"|})] string Other);
