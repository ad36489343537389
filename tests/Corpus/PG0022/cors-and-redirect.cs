// Quiet: origins that may call, and a redirect
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(cors => cors.AddDefaultPolicy(policy => policy.WithOrigins("https://checkout.stripe.com")));
var app = builder.Build();
app.MapGet("/pay", () => Results.Redirect("https://checkout.stripe.com/c/pay"));
app.Run();
