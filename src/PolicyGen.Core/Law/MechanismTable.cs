using PolicyGen.Core.Data;
using PolicyGen.Core.Foundation;
using PolicyGen.Model;

namespace PolicyGen.Core.Law;

/// <summary>A mechanism that allows a transfer to a third country (Art. 45-49 GDPR).</summary>
internal sealed record MechanismFact
{
    /// <summary>Key, for example <c>SCC</c>.</summary>
    public string Key { get; init; } = "";

    /// <summary>How the provision is cited in German.</summary>
    public string CitationDe { get; init; } = "";

    /// <summary>How the provision is cited in English.</summary>
    public string CitationEn { get; init; } = "";

    /// <summary>Name in German.</summary>
    public string NameDe { get; init; } = "";

    /// <summary>Name in English.</summary>
    public string NameEn { get; init; } = "";

    /// <summary>Whether the policy has to say how to get a copy (Art. 13(1)(f) GDPR).</summary>
    public bool CopyMustBeOffered { get; init; }

    /// <summary>Whether it is an exception for particular cases (Art. 49 GDPR), which regular transfers cannot rest on.</summary>
    public bool IsDerogation { get; init; }

    /// <summary>What it requires, in German.</summary>
    public string RequirementDe { get; init; } = "";

    /// <summary>What it requires, in English.</summary>
    public string RequirementEn { get; init; } = "";
}

/// <summary>The mechanisms of transfers: <c>mechanisms.json</c>.</summary>
internal static class MechanismTable
{
    private static readonly EmbeddedTable<MechanismFact> s_table = new(
        "mechanisms.json",
        Read,
        mechanism => [mechanism.Key],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>The date the table is as of.</summary>
    public static PolicyDate AsOf => s_table.AsOf;

    /// <summary>Where the data come from.</summary>
    public static string Source => s_table.Source;

    /// <summary>All entries, sorted by key.</summary>
    public static ValueList<MechanismFact> Entries => s_table.Entries;

    /// <summary>The mechanism with this key, whatever its case; null when there is none.</summary>
    public static MechanismFact? Find(string key) => s_table.Find(key);

    /// <summary>The key that was probably meant; null when none is near.</summary>
    public static string? Suggest(string key) => NearestName.Find(key, s_table.Keys);

    private static MechanismFact Read(JsonData data)
    {
        var citation = CitationReader.Read(data);
        var requirement = CitationReader.ReadTexts(data, "requirement");
        return new()
        {
            Key = data.RequireText("key"),
            CitationDe = citation.De,
            CitationEn = citation.En,
            NameDe = data.RequireText("de"),
            NameEn = data.RequireText("en"),
            CopyMustBeOffered = data.GetBoolean("copyMustBeOffered"),
            IsDerogation = data.GetBoolean("exception"),
            RequirementDe = requirement.De,
            RequirementEn = requirement.En,
        };
    }
}
