// Reported: a host that nobody listed, on the domain that a service is called after
internal sealed class Notices(HttpClient http)
{
    public Task<string> Confirm(string query) => http.GetStringAsync({|PG0022:$"https://relay7.paypal.com/confirm?{query}"|});
}
