[assembly: KnownProcessor("Sprechwerk", Namespaces = ["Sprechwerk"])] // the catalogue knows many services without this

public static class Announcement
{
    public static Task<string> SayAsync(string text) => new Sprechwerk.SpeechClient("key").SpeakAsync(text);
}
