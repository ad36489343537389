// Quiet: drivers of databases, caches and queues that may be one's own
internal sealed class Storage(IConfiguration configuration)
{
    public object Database() => new Npgsql.NpgsqlConnection(configuration["Database"]!);

    public object Cache() => StackExchange.Redis.ConnectionMultiplexer.Connect("redis:6379").GetDatabase();

    public object Documents() => new MongoDB.Driver.MongoClient("mongodb://mongo:27017");
}
