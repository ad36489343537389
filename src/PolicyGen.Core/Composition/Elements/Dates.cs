using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Core.Composition;

/// <summary>Dates as inlines.</summary>
internal static class Dates
{
    public static Phrase Format(PolicyDate date, string language) => new DateInline(date, GrammarDates.FormatDate(date, language));
}
