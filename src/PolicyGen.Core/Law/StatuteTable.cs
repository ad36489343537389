using PolicyGen.Core.Data;
using PolicyGen.Core.Foundation;
using PolicyGen.Model;

namespace PolicyGen.Core.Law;

/// <summary>What a provision on periods does.</summary>
internal enum StatuteKind
{
    /// <summary>It prescribes that data are kept.</summary>
    Retention,

    /// <summary>It prescribes when data are erased.</summary>
    Erasure,

    /// <summary>It limits claims; data may be kept to defend them (Art. 17(3)(e) GDPR).</summary>
    Limitation,

    /// <summary>The period is practice that follows from it, not prescribed.</summary>
    Practice,
}

/// <summary>A provision from which a period of retention follows.</summary>
internal sealed record StatuteFact
{
    /// <summary>Key, for example <c>Ao147Vouchers</c>.</summary>
    public string Key { get; init; } = "";

    /// <summary>Code of the country whose law it is.</summary>
    public string Country { get; init; } = "";

    /// <summary>What the provision does.</summary>
    public StatuteKind Kind { get; init; }

    /// <summary>How the provision is cited in German.</summary>
    public string CitationDe { get; init; } = "";

    /// <summary>How the provision is cited in English.</summary>
    public string CitationEn { get; init; } = "";

    /// <summary>What it is about, in German.</summary>
    public string DescriptionDe { get; init; } = "";

    /// <summary>What it is about, in English.</summary>
    public string DescriptionEn { get; init; } = "";

    /// <summary>The period.</summary>
    public CalendarPeriod Period { get; init; }

    /// <summary>The period of banks, insurers and investment firms, where they have another one.</summary>
    public CalendarPeriod? FinancialSectorPeriod { get; init; }

    /// <summary>When the period starts to run, in German (nominative, without article).</summary>
    public string StartDe { get; init; } = "";

    /// <summary>When the period starts to run, in English.</summary>
    public string StartEn { get; init; } = "";

    /// <summary>Day from which this version is in force.</summary>
    public PolicyDate ValidFrom { get; init; }

    /// <summary>Last day of this version; null while it is in force.</summary>
    public PolicyDate? ValidUntil { get; init; }

    /// <summary>How far the entry is checked.</summary>
    public string Status { get; init; } = "";

    /// <summary>Names of the fields that are unchecked.</summary>
    public ValueList<string> UnverifiedFields { get; init; } = ValueList<string>.Empty;

    /// <summary>A remark for people who maintain the table.</summary>
    public string? Note { get; init; }
}

/// <summary>The provisions on periods of retention: <c>statutes.json</c>.</summary>
internal static class StatuteTable
{
    /// <summary>What the values of the constants begin with.</summary>
    public const string Prefix = "Statutes.";

    private static readonly EmbeddedTable<StatuteFact> s_table = new(
        "statutes.json",
        Read,
        statute => [statute.Key, statute.CitationDe, statute.CitationEn],
        StringComparer.Ordinal
    );

    /// <summary>The date the table is as of.</summary>
    public static PolicyDate AsOf => s_table.AsOf;

    /// <summary>Where the data come from.</summary>
    public static string Source => s_table.Source;

    /// <summary>All entries, sorted by key.</summary>
    public static ValueList<StatuteFact> Entries => s_table.Entries;

    /// <summary>The provision with this key, with or without <c>Statutes.</c>, or with this citation; null when there is none.</summary>
    public static StatuteFact? Find(string value) => s_table.Find(GetKey(value));

    /// <summary>The value (<c>Statutes.Ao147Books</c>) that was probably meant; null when none is near.</summary>
    public static string? Suggest(string value) => NearestName.Find(GetKey(value), s_table.Keys) is { } key ? Prefix + key : null;

    private static string GetKey(string value) =>
        value.StartsWith(Prefix, StringComparison.Ordinal) ? value.Substring(Prefix.Length) : value;

    private static StatuteFact Read(JsonData data)
    {
        var citation = CitationReader.Read(data);
        var start = CitationReader.ReadTexts(data, "start");
        return new()
        {
            Key = data.RequireText("key"),
            Country = data.RequireText("country"),
            Kind = data.RequireText("kind") switch
            {
                "retention" => StatuteKind.Retention,
                "erasure" => StatuteKind.Erasure,
                "limitation" => StatuteKind.Limitation,
                "practice" => StatuteKind.Practice,
                var kind => throw new FormatException("Unknown kind '" + kind + "'."),
            },
            CitationDe = citation.De,
            CitationEn = citation.En,
            DescriptionDe = data.RequireText("de"),
            DescriptionEn = data.RequireText("en"),
            Period = new CalendarPeriod(data.GetNumber("years") ?? 0, data.GetNumber("months") ?? 0, 0),
            FinancialSectorPeriod = data.GetNumber("financialSectorYears") is { } years ? new CalendarPeriod(years, 0, 0) : null,
            StartDe = start.De,
            StartEn = start.En,
            ValidFrom = JsonDates.RequireDate(data, "validFrom"),
            ValidUntil = JsonDates.GetDate(data, "validUntil"),
            Status = data.RequireText("status"),
            UnverifiedFields = ValueList.Create(data.GetTexts("verify")),
            Note = data.GetText("note"),
        };
    }
}
