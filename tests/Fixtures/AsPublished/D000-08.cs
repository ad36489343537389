// A hedge where a place is to be named.
[assembly: ProcessingLocation(LocationClaim.PreferablyInEea, Condition = {|PG0032:"EU-Hosting soweit möglich"|})]
