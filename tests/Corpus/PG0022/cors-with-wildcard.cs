// Quiet: all hosts of a service's domain may call
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(cors => cors.AddDefaultPolicy(policy => policy.WithOrigins("https://*.google-analytics.com").SetIsOriginAllowedToAllowWildcardSubdomains()));
builder.Build().Run();
