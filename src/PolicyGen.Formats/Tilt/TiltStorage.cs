using PolicyGen.Core.Composition;
using PolicyGen.Formats.Json;
using PolicyGen.Model;

namespace PolicyGen.Formats;

/// <summary>One retention: its periods, what else ends it, and the law that prescribes it.</summary>
internal static class TiltStorage
{
    public static JsonObject Compose(Retention retention, string language)
    {
        var words = RetentionPhrase.Compose(retention, language).ToTextOrNull() ?? TiltTexts.NotStated.Localize(language);
        CalendarPeriod[] periods = [.. new[] { retention.Period, retention.MaxPeriod }.OfType<CalendarPeriod>()];
        string?[] references = [.. retention.Statutes.Select(LawReference.Find)];
        var hasMore =
            retention.Until is not null
            || retention.Criterion is not null
            || retention.ExtendedFor is not null
            || references.Contains(null);
        return new()
        {
            {
                "temporal",
                new JsonArray(
                    periods.Select(period => new JsonObject { { "description", words }, { "ttl", period.ToString() } })
                ).NullIfEmpty()
            },
            { "purposeConditional", periods.Length == 0 || hasMore ? JsonArray.FromTexts([words]) : null },
            { "legalBasisConditional", JsonArray.FromTexts(references.Distinct()).NullIfEmpty() },
            { "aggregationFunction", "max" },
        };
    }
}
