// Quiet: other things that something is appended to
internal static class Texts
{
    public static string Join() => new System.Text.StringBuilder().Append("theme").Append('=').ToString();

    public static void Header(HttpResponse response) => response.Headers.Append("X-Theme", "dark");
}
