// Reported: addresses that a key or an index chooses from
internal enum Server { First, Second }

internal sealed class Records(HttpClient http)
{
    private static readonly Dictionary<Server, string> s_servers = new()
    {
        { Server.First, {|PG0059:"https://akten.postwerk.example/r4/"|} },
        { Server.Second, {|PG0059:"https://akten.hilfswerk.example/r4/"|} },
    };

    private static readonly string[] s_mirrors = [{|PG0059:"https://spiegel.nachtwerk.example/"|}];

    public Task<string> Ask(Server server) => http.GetStringAsync(s_servers[server]);

    public Task<string> Mirror(int index) => http.GetStringAsync(s_mirrors[index]);
}
