// Reported: error tracking is turned on at the web host
var builder = WebApplication.CreateBuilder(args);
builder.WebHost.{|PG0021:UseSentry|}("https://key@o1.ingest.de.sentry.io/2");
builder.Build().Run();
