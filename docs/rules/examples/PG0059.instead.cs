using System.Net.Http;
using System.Threading.Tasks;

[assembly: NotARecipient("rates.bank.example", "Only public exchange rates are fetched, by the server.")]

public sealed class Rates(HttpClient client)
{
    public Task<string> GetAsync() => client.GetStringAsync("https://rates.bank.example/today");
}
