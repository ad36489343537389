// The authority by a former name, at its present address.
[assembly: SupervisoryAuthority({|PG0039:"Die Landesbeauftragte für den Datenschutz Niedersachsen"|}, Street = "Prinzenstraße 5", PostalCode = "30159", City = "Hannover")]
