// Reported: an extension method of the library registers the client
using SendGrid.Extensions.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);
builder.Services.{|PG0021:AddSendGrid|}(options => options.ApiKey = builder.Configuration["SendGrid:Key"]);
builder.Build().Run();
