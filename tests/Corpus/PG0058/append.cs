// Reported: a cookie that a handler sets
var app = WebApplication.CreateBuilder(args).Build();
app.MapGet("/", (HttpResponse response) => response.Cookies.Append({|PG0058:"theme"|}, "dark"));
app.Run();
