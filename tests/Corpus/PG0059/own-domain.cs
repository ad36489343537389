// Quiet: servers under the domain of the controller
internal sealed class Own(HttpClient http)
{
    public Task<string> Get() => http.GetStringAsync("https://api.rufwerk.example/calls");
}
