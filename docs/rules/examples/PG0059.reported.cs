using System.Net.Http;
using System.Threading.Tasks;

public sealed class Rates(HttpClient client)
{
    public Task<string> GetAsync() => client.GetStringAsync("https://rates.bank.example/today");
}
