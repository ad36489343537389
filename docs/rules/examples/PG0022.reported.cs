using System.Net.Http;
using System.Threading.Tasks;

public sealed class Answers(HttpClient client)
{
    public Task AskAsync(string question) => client.PostAsync("https://api.openai.com/v1/responses", new StringContent(question));
}
