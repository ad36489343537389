// A host without entity and country.
[assembly: {|PG0023:{|PG0030:Processor("Deichhost", Role = Roles.Hosting)|}|}]
