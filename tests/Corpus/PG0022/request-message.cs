// Reported: a message with method, address and headers
internal sealed class Answers(HttpClient http)
{
    public async Task<string> Ask(string question)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, {|PG0022:"https://api.mistral.ai/v1/chat/completions"|}) { Content = JsonContent.Create(new { question }) };
        request.Headers.Add("Authorization", "Bearer key");
        using var response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
