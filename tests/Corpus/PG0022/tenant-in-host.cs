// Reported: a host whose first label is known at run time alone
internal sealed class Answers(HttpClient http)
{
    public Task<string> Get(string resource) => http.GetStringAsync({|PG0022:$"https://{resource}.openai.azure.com/openai/models"|});
}
