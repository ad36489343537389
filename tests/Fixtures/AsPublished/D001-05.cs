// A vendor outside the EU whose country is not named.
[assembly: {|PG0023:Processor("Bildwerk", Role = Roles.ImageGeneration)|}]
