// Which company is the contract with?
[assembly: {|PG0030:Processor("Leitwerk", Country = "US", Mechanism = "SCC", OtherEntities = {|PG0032:new[] { "z. B. Leitwerk Ireland Limited" }|})|}]
