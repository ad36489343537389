using Microsoft.CodeAnalysis;

namespace PolicyGen.Generators.Transfers.Flow;

/// <summary>
/// Tells the methods whose result is no longer the data as they were, by their name or that of their class: what they do nobody
/// but a person can check.
/// </summary>
internal static class Sanitizer
{
    private static readonly string[] s_methodWords =
    [
        "Hash",
        "Redact",
        "Mask",
        "Anonymi",
        "Pseudonymi",
        "Encrypt",
        "Obfuscat",
        "Scrub",
        "Hmac",
        "Fingerprint",
        "Censor",
    ];

    private static readonly string[] s_typeWords = ["Redact", "Anonymi", "Pseudonymi", "Encrypt", "Obfuscat", "Scrub", "Masking", "Hasher"];

    public static bool IsSanitizer(IMethodSymbol method) =>
        (s_methodWords.Any(word => method.Name.Contains(word)) && !method.Name.Contains("HashSet"))
        || (method.ContainingType?.Name is { } type && s_typeWords.Any(word => type.Contains(word)));
}
