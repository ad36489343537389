using PolicyGen.Formats.Json;
using PolicyGen.Model;

namespace PolicyGen.Formats;

/// <summary>Values of JSON-LD: texts with their language, dates, periods, references.</summary>
internal static class DpvTexts
{
    /// <summary>The texts in each language they are there for; null where there is none.</summary>
    public static JsonNode? Compose(params LocalizedText?[] texts)
    {
        var values = texts
            .OfType<LocalizedText>()
            .SelectMany(text => text.Texts)
            .Select(text => ComposeTaggedText(text.Language, text.Text))
            .OfType<JsonNode>()
            .ToList();
        return values.Count == 1 ? values[0] : new JsonArray(values).NullIfEmpty();
    }

    /// <summary>Words that are composed for each language.</summary>
    public static JsonNode? Compose(IEnumerable<string> languages, Func<string, string?> words) =>
        new JsonArray(languages.Select(language => ComposeTaggedText(language, words(language)))).NullIfEmpty();

    public static JsonObject? ComposeDate(PolicyDate? date) =>
        date is { } day ? new() { { "@type", day.Day is null ? "xsd:gYearMonth" : "xsd:date" }, { "@value", day.ToString() } } : null;

    public static JsonObject ComposeDuration(CalendarPeriod period) =>
        new() { { "@type", "xsd:duration" }, { "@value", period.ToString() } };

    public static JsonObject ComposeReference(string id) => new() { { "@id", id } };

    private static JsonNode? ComposeTaggedText(string language, string? text)
    {
        if (DeclaredText.TrimToNull(text) is not { } words)
            return null;
        return language.Length == 2 && language.All(c => c is >= 'a' and <= 'z')
            ? new JsonObject { { "@language", language }, { "@value", words } }
            : words;
    }
}
