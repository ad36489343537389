using PolicyGen.Core.Composition;
using PolicyGen.Model;

namespace PolicyGen.Formats;

/// <summary>What is declared, as plain text of one language; null where nothing is declared.</summary>
internal static class DeclaredText
{
    /// <summary>The text in the language, or in the first one it is there for.</summary>
    public static string? Localize(this LocalizedText? text, string language) =>
        DeclaredPhrase.Quote(text, language) is { IsEmpty: false } words ? words.ToString() : null;

    /// <summary>The text with a full stop, to go on behind it with another sentence.</summary>
    public static string? ToSentence(this LocalizedText? text, string language) =>
        DeclaredPhrase.Quote(text, language).ToSentence() is { IsEmpty: false } words ? words.ToString() : null;

    /// <summary>All texts that are there.</summary>
    public static IEnumerable<string> Localize(this IEnumerable<LocalizedText> texts, string language) =>
        texts.Select(text => text.Localize(language)).OfType<string>();

    /// <summary>A name or address without white space around it.</summary>
    public static string? TrimToNull(string? text) => text?.Trim() is { Length: > 0 } words ? words : null;

    /// <summary>The words alone, in one line.</summary>
    public static string? ToTextOrNull(this Phrase phrase) =>
        phrase.IsEmpty ? null : phrase.ToString().Replace("\r\n", "\n").Replace("\n", "; ");

    /// <summary>The parts that are there, with a separator between them; null when none is.</summary>
    public static string? JoinNonEmpty(string separator, params string?[] parts) =>
        TrimToNull(string.Join(separator, parts.Where(part => !string.IsNullOrEmpty(part))));

    /// <summary>Street, postal code and city in one line.</summary>
    public static string? FormatAddress(string? street, string? postalCode, string? city) =>
        JoinNonEmpty(", ", TrimToNull(street), JoinNonEmpty(" ", TrimToNull(postalCode), TrimToNull(city)));

    /// <summary>A template of the texts, filled.</summary>
    public static string Fill(this Core.Foundation.Text template, string language, params string[] arguments) =>
        Phrase.Format(template.Localize(language), [.. arguments.Select(argument => (Phrase)argument)]).ToString();

    /// <exception cref="ArgumentNullException">There is no document or no language.</exception>
    /// <exception cref="ArgumentException">The policy is not written in the language.</exception>
    public static void RequireLanguage(PolicyDocument document, string language)
    {
        if (document is null)
            throw new ArgumentNullException(nameof(document));
        if (language is null)
            throw new ArgumentNullException(nameof(language));
        if (!document.Languages.Contains(language))
            throw new ArgumentException(
                $"The policy is not written in '{language}' but in: {string.Join(", ", document.Languages)}.",
                nameof(language)
            );
    }
}
