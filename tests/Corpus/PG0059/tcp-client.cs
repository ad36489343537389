// Reported: a socket to an unknown host
internal static class Feed
{
    public static async Task Run(CancellationToken stop)
    {
        using var client = new System.Net.Sockets.TcpClient();
        await client.ConnectAsync({|PG0059:"feed.wetterwerk.example"|}, 9000, stop);
    }
}
