using PolicyGen.Core.Composition;
using PolicyGen.Formats.Json;
using PolicyGen.Model;

namespace PolicyGen.Formats;

/// <summary>How long data are stored: in words, and as periods.</summary>
internal static class DpvStorage
{
    public static JsonArray Compose(IEnumerable<Retention> retentions, IEnumerable<string> languages) =>
        new(retentions.Select(retention => Compose(retention, languages)));

    private static JsonObject Compose(Retention retention, IEnumerable<string> languages)
    {
        CalendarPeriod[] periods = [.. new[] { retention.Period, retention.MaxPeriod }.OfType<CalendarPeriod>()];
        return new()
        {
            { "@type", periods.Length > 0 ? "dpv:StorageDuration" : "dpv:StorageCondition" },
            { "dct:description", DpvTexts.Compose(languages, language => RetentionPhrase.Compose(retention, language).ToTextOrNull()) },
            {
                "dpv:hasDuration",
                new JsonArray(
                    periods.Select(period => new JsonObject
                    {
                        { "@type", "dpv:TemporalDuration" },
                        { "rdf:value", DpvTexts.ComposeDuration(period) },
                    })
                ).NullIfEmpty()
            },
        };
    }
}
