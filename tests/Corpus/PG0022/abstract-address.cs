// Reported: the address is a property that a class overrides, and its base class calls it
internal abstract class Source(HttpClient http)
{
    protected abstract string Start { get; }

    public Task<string> Read(string query) => http.GetStringAsync(Compose(query));

    private string Compose(string query) => $"{Start}?q={query}";
}

internal sealed class Videos(HttpClient http) : Source(http)
{
    protected override string Start => {|PG0022:"https://vimeo.com/search7"|};
}
