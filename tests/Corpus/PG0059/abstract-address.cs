// Reported: each class that inherits has an address of its own
internal abstract class Rates(HttpClient http)
{
    protected abstract string Url { get; }

    public Task<string> Read() => http.GetStringAsync(Url);
}

internal sealed class First(HttpClient http) : Rates(http) { protected override string Url => {|PG0059:"https://kurse.wechselwerk.example/a"|}; }

internal sealed class Second(HttpClient http) : Rates(http) { protected override string Url => {|PG0059:"https://boerse.kurswerk.example/b"|}; }
