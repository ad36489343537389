// Reported: sessions turn on a cookie of the framework
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddDistributedMemoryCache();
builder.Services.{|PG0058:AddSession|}();
builder.Build().Run();
