// Reported: a page in a raw string makes the browser load a script from elsewhere
var app = WebApplication.CreateBuilder(args).Build();
app.MapGet("/", () => Results.Content({|PG0022:"""
    <!DOCTYPE html>
    <html><head><script src="https://js.stripe.com/v3/"></script></head><body></body></html>
    """|}, "text/html"));
app.Run();
