// Reported: signing in with Google
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddAuthentication().{|PG0021:AddGoogle|}(options => options.ClientId = "id");
builder.Build().Run();
