// Reported: a client registered by typeof
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(typeof({|PG0021:DeepL.ITranslator|}), typeof(DeepL.Translator));
builder.Build().Run();
