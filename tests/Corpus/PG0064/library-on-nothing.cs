// Quiet: a library without PolicyGen that talks to nobody
internal sealed class Contact
{
    public string Clean(string text) => Rufwerk.Texts.Cleaner.Clean(text);
}
//// library Rufwerk.Texts.cs
namespace Rufwerk.Texts { public static class Cleaner { public static string Clean(string text) => text.Trim(); } }
