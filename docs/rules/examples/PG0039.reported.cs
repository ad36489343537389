// The controller sits in Lower Saxony (State = "DE-NI").
[assembly: SupervisoryAuthority(Authorities.DE_BB)]
