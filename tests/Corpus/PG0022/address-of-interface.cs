// Reported: the address is a property of an interface
internal interface IPlace { string Where { get; } }

internal sealed class Videos : IPlace { public string Where => {|PG0022:"https://vimeo.com/search7"|}; }

internal sealed class Reader(IPlace place, HttpClient http)
{
    public Task<string> Read() => http.GetStringAsync(place.Where);
}
