namespace PolicyGen.Generators.Transfers.Flow;

/// <summary>Tells the methods whose result is no longer the data, by their name: what they do nobody but a person can check.</summary>
internal static class Sanitizer
{
    private static readonly string[] s_words = ["Hash", "Redact", "Mask", "Anonymi", "Pseudonymi", "Encrypt", "Obfuscat", "Scrub", "Hmac", "Fingerprint", "Censor"];

    public static bool Is(string method) => s_words.Any(word => method.Contains(word)) && !method.Contains("HashSet");
}
