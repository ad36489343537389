// Reported: a method that sends to the address it gets
internal sealed class Hooks(HttpClient http)
{
    public Task Notify(string text) => Post({|PG0059:"https://hooks.meldewerk.example/in"|}, text);

    private Task Post(string address, string text) => http.PostAsJsonAsync(address, new { text });
}
