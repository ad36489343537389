// Missed: another program that is told to call a host
internal static class Shell
{
    public static void Send() => System.Diagnostics.Process.Start("curl", {|PG0059:"https://in.wetterwerk.example/upload"|});
}
