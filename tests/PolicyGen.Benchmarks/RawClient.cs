using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace PolicyGen.Benchmarks;

/// <summary>A client on one connection that does next to nothing, so that what is measured is the server.</summary>
internal sealed class RawClient : IDisposable
{
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] _request;
    private readonly byte[] _buffer = new byte[256 * 1024];
    private int _length;

    private RawClient(byte[] request) => _request = request;

    /// <summary>The length of the body.</summary>
    public int ContentLength { get; private set; }

    /// <summary>Connects and sends a first request, whose length all others have.</summary>
    public static async Task<RawClient> ConnectAsync(Uri address, string path, string headers)
    {
        var client = new RawClient(Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: {address.Authority}\r\n{headers}\r\n"));
        await client._socket.ConnectAsync(IPAddress.Loopback, address.Port);
        await client._socket.SendAsync(client._request);
        var received = 0;
        while (client._length == 0 || received < client._length)
        {
            var read = await client._socket.ReceiveAsync(client._buffer.AsMemory(received));
            if (read == 0)
                throw new InvalidOperationException("The server closed the connection.");
            received += read;
            client.ReadLength(received);
        }

        return client;
    }

    public async ValueTask GetAsync()
    {
        await _socket.SendAsync(_request);
        for (var received = 0; received < _length; )
        {
            var read = await _socket.ReceiveAsync(_buffer);
            if (read == 0)
                throw new InvalidOperationException("The server closed the connection.");
            received += read;
        }
    }

    public void Dispose() => _socket.Dispose();

    private void ReadLength(int received)
    {
        var head = _buffer.AsSpan(0, received);
        var end = head.IndexOf("\r\n\r\n"u8);
        if (end < 0)
            return;
        var text = Encoding.ASCII.GetString(head[..end]);
        if (!text.StartsWith("HTTP/1.1 200", StringComparison.Ordinal))
            throw new InvalidOperationException(text);
        const string Name = "Content-Length: ";
        var start = text.IndexOf(Name, StringComparison.OrdinalIgnoreCase) + Name.Length;
        ContentLength = int.Parse(
            text.AsSpan(start, text.AsSpan(start).IndexOfAny('\r', '\n') is var line and >= 0 ? line : text.Length - start),
            CultureInfo.InvariantCulture
        );
        _length = end + 4 + ContentLength;
    }
}
