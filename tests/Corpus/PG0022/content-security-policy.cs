// Reported: a content security policy names what the page loads
var app = WebApplication.CreateBuilder(args).Build();
app.Use(async (context, next) =>
{
    context.Response.Headers["Content-Security-Policy"] = {|PG0022:"script-src 'self' https://js.stripe.com; font-src https://fonts.gstatic.com"|};
    await next();
});
app.Run();
