// Quiet: other headers
internal static class Theme
{
    public static void Save(HttpResponse response)
    {
        response.Headers.Append("X-Theme", "theme=dark; Path=/");
        response.Headers["Cache-Control"] = "max-age=3600";
        response.Headers.CacheControl = "max-age=3600";
    }
}
