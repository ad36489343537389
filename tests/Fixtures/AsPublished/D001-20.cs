// The host is not named.
[assembly: {|PG0030:RecipientCategory("externer Hosting-Anbieter in Deutschland", RecipientKind.Processor, Country = "DE")|}]
