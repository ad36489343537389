using Microsoft.AspNetCore.Http;

public static class Visits
{
    public static void Remember(HttpResponse response) =>
        response.Cookies.Append("visit", "1", new CookieOptions { MaxAge = TimeSpan.FromDays(30) });
}
