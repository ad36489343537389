// Reported: files that are put on a server of somebody else
namespace Renci.SshNet { public sealed class SftpClient(string host, string user, string password) { public string Text => host + user + password; } }

internal static class Export
{
    public static object Connect() => new Renci.SshNet.SftpClient({|PG0059:"files.wetterwerk.example"|}, "user", "password");
}
