// Reported: an address chosen by a switch
internal sealed class Providers(HttpClient http)
{
    public Task<string> Ask(bool free) => http.GetStringAsync(free switch
    {
        true => {|PG0022:"https://api-free.deepl.com/v2/usage"|},
        false => "https://api.deepl.com/v2/usage",
    });
}
