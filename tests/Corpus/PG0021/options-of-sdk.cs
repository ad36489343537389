// Quiet: options of a library are bound and nothing is made of them
var builder = WebApplication.CreateBuilder(args);
builder.Services.Configure<SendGrid.SendGridClientOptions>(builder.Configuration.GetSection("SendGrid"));
builder.Build().Run();
