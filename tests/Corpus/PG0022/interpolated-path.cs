// Reported: an address with parts that are known at run time alone
internal sealed class Calls(HttpClient http)
{
    public Task<string> Get(string account, string id) => http.GetStringAsync({|PG0022:$"https://api.twilio.com/2010-04-01/Accounts/{account}/Calls/{id}.json"|});
}
