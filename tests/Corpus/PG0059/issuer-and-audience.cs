// Quiet: names of tokens
internal static class Tokens
{
    public static Dictionary<string, object> Claims() => new() { ["iss"] = "https://login.wetterwerk.example", ["aud"] = "https://api.wetterwerk.example" };
}
