namespace RestSharp
{
    using System.Threading.Tasks;
    public class RestClient { public RestClient(string baseUrl) { } public Task<string> ExecuteAsync(RestRequest request) => null!; }
    public class RestRequest(string resource) { public string Resource => resource; public RestRequest AddJsonBody(object body) => this; }
}
