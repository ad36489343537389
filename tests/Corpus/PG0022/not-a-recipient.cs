// Quiet: a host that is marked as no recipient
[assembly: NotARecipient("api.frankfurter.app", "Wechselkurse der EZB; der Server fragt sie ab, ohne Angaben zu Personen.")]

internal sealed class Rates(HttpClient http)
{
    public Task<string> Get() => http.GetStringAsync("https://api.frankfurter.app/latest");
}
