namespace StackExchange.Redis
{
    using System.Threading.Tasks;
    public interface IDatabase { Task StringSetAsync(string key, string value); }
    public class ConnectionMultiplexer { public static ConnectionMultiplexer Connect(string configuration) => null!; public IDatabase GetDatabase() => null!; }
}
