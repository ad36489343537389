// Quiet: a cookie that is declared
[assembly: Cookie("theme", CookieCategory.Necessary, Purpose = "Ihre Wahl der Farben", Session = true)]

internal static class Theme
{
    public static void Save(HttpResponse response) => response.Cookies.Append("theme", "dark");
}
