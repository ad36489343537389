var app = WebApplication.Create(args);
app.MapPrivacyPolicy("/privacy");
app.Run();
