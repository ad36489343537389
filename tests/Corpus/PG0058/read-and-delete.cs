// Quiet: a cookie that is read and deleted
internal static class Theme
{
    public static string? Read(HttpContext context) => context.Request.Cookies["theme"];

    public static void Forget(HttpContext context) => context.Response.Cookies.Delete("theme");
}
