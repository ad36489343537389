// Reported: a cache at a known service
internal static class Cache
{
    public static object Connect() => StackExchange.Redis.ConnectionMultiplexer.Connect({|PG0022:"rufwerk.redis.cache.windows.net:6380,password=secret,ssl=True"|});
}
