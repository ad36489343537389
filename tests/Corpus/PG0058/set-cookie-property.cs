// Reported: a cookie written as the property and the indexer of the headers
internal static class Theme
{
    public static void Save(HttpResponse response, string value)
    {
        response.Headers.SetCookie = {|PG0058:$"theme={value}; Max-Age=3600"|};
        response.Headers["Set-Cookie"] = {|PG0058:"size=large; Path=/"|};
    }
}
