// Reported: a connection of SignalR to an unknown host
namespace Microsoft.AspNetCore.SignalR.Client
{
    public sealed class HubConnectionBuilder;
    public static class HubConnectionBuilderHttpExtensions { public static HubConnectionBuilder WithUrl(this HubConnectionBuilder builder, string url) => builder; }
}

internal static class Live
{
    public static object Connect() => Microsoft.AspNetCore.SignalR.Client.HubConnectionBuilderHttpExtensions.WithUrl(new(), {|PG0059:"https://live.wetterwerk.example/hub"|});
}
