// Reported: telemetry is turned on by one call
var builder = WebApplication.CreateBuilder(args);
builder.Services.{|PG0021:AddApplicationInsightsTelemetry|}();
builder.Build().Run();
