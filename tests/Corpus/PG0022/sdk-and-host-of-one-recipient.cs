// Reported: library and host of one recipient are one report, that of the library
internal sealed class Answers(HttpClient http)
{
    public object Client() => new {|PG0021:OpenAI.OpenAIClient|}("key");

    public Task<string> Models() => http.GetStringAsync("https://api.openai.com/v1/models");
}
