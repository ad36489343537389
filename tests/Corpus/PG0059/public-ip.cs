// Reported: a call to a public address without a name
internal sealed class Hooks(HttpClient http)
{
    public Task Notify(string text) => http.PostAsJsonAsync({|PG0059:"http://8.8.8.8/in"|}, new { text });
}
