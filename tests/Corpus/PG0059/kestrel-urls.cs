// Quiet: the addresses that the program itself listens at
var builder = WebApplication.CreateBuilder(args);
builder.WebHost.UseUrls("https://shop.wetterwerk.example:5001");
builder.Build().Run();
