var app = WebApplication.Create(args);
app.MapPrivacyPolicy("/datenschutz");
app.Run();
