// Reported: a loop calls each host of a list
internal sealed class Index(HttpClient http)
{
    public async Task Submit()
    {
        foreach (var engine in new[] { "index.suchwerk.example", "api.findwerk.example" }) await http.PostAsync({|PG0059:{|PG0059:$"https://{engine}/indexnow"|}|}, null);
    }
}
