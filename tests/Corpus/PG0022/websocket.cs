// Reported: a web socket to a known service
internal static class Realtime
{
    public static async Task Run(CancellationToken stop)
    {
        using var socket = new System.Net.WebSockets.ClientWebSocket();
        await socket.ConnectAsync(new Uri({|PG0022:"wss://api.openai.com/v1/realtime"|}), stop);
    }
}
