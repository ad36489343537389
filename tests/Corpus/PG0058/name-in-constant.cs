// Reported: the name of a cookie in a constant of another class
internal static class CookieNames { public const string Basket = "basket"; }

internal static class Basket
{
    public static void Save(HttpContext context, string id) => context.Response.Cookies.Append({|PG0058:CookieNames.Basket|}, id, new CookieOptions { MaxAge = TimeSpan.FromDays(30) });
}
