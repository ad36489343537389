// Reported: a webhook of a chat gets a text
internal sealed class Alerts(HttpClient http)
{
    public Task Send(string text) => http.PostAsJsonAsync({|PG0022:"https://hooks.slack.com/services/T0/B0/x"|}, new { text });
}
