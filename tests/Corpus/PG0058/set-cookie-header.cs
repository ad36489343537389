// Reported: a cookie written as a header
internal static class Theme
{
    public static void Save(HttpResponse response) => response.Headers.Append("Set-Cookie", {|PG0058:"theme=dark; Path=/"|});
}
