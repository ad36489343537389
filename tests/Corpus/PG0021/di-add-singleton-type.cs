// Reported: a client registered by its type
var builder = WebApplication.CreateBuilder(args);
builder.Services.{|PG0021:AddSingleton<DeepL.ITranslator, DeepL.Translator>|}();
builder.Build().Run();
