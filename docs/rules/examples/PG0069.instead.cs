// Without <PolicyGenTransfers> in the project file
using System.Net.Http;
using System.Threading.Tasks;

[DataProcessing("Answering calls")]
[Purpose(Purposes.EnquiryAnswering, Basis.Contract)]
[Retention(Months = 6)]
[Processor("OpenAI", Country = Countries.IE)]
public sealed class Answers(HttpClient client)
{
    public Task AskAsync(string question) => client.PostAsync("https://api.openai.com/v1/responses", new StringContent(question));
}
