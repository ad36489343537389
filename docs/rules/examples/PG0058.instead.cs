using Microsoft.AspNetCore.Http;

[assembly: Cookie("visit", CookieCategory.Necessary, Days = 30, Purpose = "Not showing the introduction again")]

public static class Visits
{
    public static void Remember(HttpResponse response) =>
        response.Cookies.Append("visit", "1", new CookieOptions { MaxAge = TimeSpan.FromDays(30) });
}
