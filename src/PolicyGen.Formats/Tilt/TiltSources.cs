using System.Globalization;
using PolicyGen.Core.Texts;
using PolicyGen.Formats.Json;
using PolicyGen.Model;

namespace PolicyGen.Formats;

/// <summary>Data that do not come from the data subject (Art. 14 GDPR), by processing and by item with a source of its own.</summary>
internal static class TiltSources
{
    public static JsonArray Compose(PolicyDocument document, string language) =>
        new(document.Processings.SelectMany(processing => Compose(processing, language)));

    private static IEnumerable<JsonObject> Compose(Processing processing, string language)
    {
        var title = processing.Title.Localize(language) ?? processing.Id;
        var isPublic = processing.IsPubliclyAccessible || (processing.Source & DataSource.PublicSource) != 0;
        if (Describe(processing, language) is { } words)
            yield return ComposeEntry(processing.Id, TiltTexts.DataOfProcessing.Fill(language, title), words, isPublic);
        for (var i = 0; i < processing.DataItems.Count; i++)
        {
            var item = processing.DataItems[i];
            if (item.Source.Localize(language) is { } source)
                yield return ComposeEntry(
                    processing.Id + "." + (i + 1).ToString(CultureInfo.InvariantCulture),
                    item.Label.Localize(language) ?? title,
                    source,
                    false
                );
        }
    }

    /// <summary>
    /// The named source, or of which kind it is; null where the data come from the data subject alone or nothing is declared.
    /// </summary>
    private static string? Describe(Processing processing, string language)
    {
        if (processing.SourceName.Localize(language) is { } name)
            return name;
        return DeclaredText.JoinNonEmpty(
            ", ",
            (processing.Source & DataSource.ThirdParty) != 0 ? SourceTexts.FromThirdParty.Localize(language) : null,
            (processing.Source & DataSource.PublicSource) != 0 ? SourceTexts.FromPublicSource.Localize(language) : null
        );
    }

    private static JsonObject ComposeEntry(string id, string category, string description, bool isPublic) =>
        new()
        {
            { "_id", id },
            { "dataCategory", category },
            // The schema wants an address; declarations name sources in words.
            {
                "sources",
                new JsonArray
                {
                    new JsonObject
                    {
                        { "description", description },
                        { "url", "" },
                        { "publiclyAvailable", isPublic },
                    },
                }
            },
        };
}
