// Reported: the check of a captcha on the server
internal sealed class Captcha(IHttpClientFactory clients)
{
    public async Task<bool> IsHuman(string token)
    {
        var client = clients.CreateClient();
        var response = await client.PostAsync({|PG0022:"https://challenges.cloudflare.com/turnstile/v0/siteverify"|}, new FormUrlEncodedContent(new Dictionary<string, string> { ["response"] = token }));
        return response.IsSuccessStatusCode;
    }
}
