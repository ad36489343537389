// A brand of a US group: no entity, no country, no mechanism.
[assembly: {|PG0023:{|PG0030:Processor("Seitenwerk")|}|}]
[assembly: {|PG0030:Processor("Domainwerk", Country = "IE", GroupCountry = {|PG0024:"US"|})|}]
