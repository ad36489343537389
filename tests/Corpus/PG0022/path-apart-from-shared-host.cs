// Reported: a base address on a host of several services, of which the path of the request tells one
internal sealed class Captcha
{
    public Task<HttpResponseMessage> Verify(HttpContent answer)
    {
        var http = new HttpClient { BaseAddress = new Uri({|PG0022:"https://www.google.com"|}) };
        return http.PostAsync("/recaptcha/api/siteverify", answer);
    }
}
