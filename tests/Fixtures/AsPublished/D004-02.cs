// Processors without entity, address or country.
[assembly: {|PG0023:{|PG0030:Processor("Stimmwerk", Role = Roles.AiTelephony)|}|}]
