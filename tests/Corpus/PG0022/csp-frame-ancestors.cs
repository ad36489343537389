// Quiet: a content security policy that names who may show the page
var app = WebApplication.CreateBuilder(args).Build();
app.Use(async (context, next) =>
{
    context.Response.Headers["Content-Security-Policy"] = "default-src 'self'; frame-ancestors https://api.stripe.com";
    await next();
});
app.Run();
