using Microsoft.CodeAnalysis;

namespace PolicyGen.Generators.Transfers.Flow;

/// <summary>
/// Tells the methods whose result is no longer the data as they were, by their name or that of their class: what they do nobody
/// but a person can check.
/// </summary>
internal static class Sanitizer
{
    private static readonly string[] s_methods =
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

    private static readonly string[] s_types = ["Redact", "Anonymi", "Pseudonymi", "Encrypt", "Obfuscat", "Scrub", "Masking", "Hasher"];

    public static bool Is(IMethodSymbol method) =>
        (s_methods.Any(word => method.Name.Contains(word)) && !method.Name.Contains("HashSet"))
        || (method.ContainingType?.Name is { } type && s_types.Any(word => type.Contains(word)));
}
