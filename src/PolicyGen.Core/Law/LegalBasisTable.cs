using PolicyGen.Core.Data;
using PolicyGen.Core.Foundation;
using PolicyGen.Model;

namespace PolicyGen.Core.Law;

/// <summary>A legal basis of processing (Art. 6, 9 GDPR, § 25 TDDDG).</summary>
internal sealed record LegalBasisFact
{
    /// <summary>Key: the name of the member of <see cref="Basis"/>.</summary>
    public string Key { get; init; } = "";

    /// <summary>Place in the order of the law, from 1.</summary>
    public int Order { get; init; }

    /// <summary>How the provision is cited in German.</summary>
    public string CitationDe { get; init; } = "";

    /// <summary>How the provision is cited in English.</summary>
    public string CitationEn { get; init; } = "";

    /// <summary>How its counterpart outside Germany is cited, where the basis is one of German law.</summary>
    public (string De, string En)? ForeignCitation { get; init; }

    /// <summary>Short name in German.</summary>
    public string NameDe { get; init; } = "";

    /// <summary>Short name in English.</summary>
    public string NameEn { get; init; } = "";

    /// <summary>Whether it allows the processing of special categories (Art. 9(2) GDPR).</summary>
    public bool AllowsSpecialCategories { get; init; }

    /// <summary>Whether it is about access to the device (§ 25 TDDDG).</summary>
    public bool IsDeviceAccess { get; init; }

    /// <summary>Whether it is a consent, which can be withdrawn (Art. 7(3) GDPR).</summary>
    public bool IsConsent { get; init; }

    /// <summary>Whether the person can object (Art. 21(1) GDPR).</summary>
    public bool AllowsObjection { get; init; }

    /// <summary>What a declaration has to add, for people who maintain the table.</summary>
    public string? Requirement { get; init; }
}

/// <summary>The legal bases of processing: <c>legal-bases.json</c>.</summary>
internal static class LegalBasisTable
{
    private static readonly EmbeddedTable<LegalBasisFact> s_table = new(
        "legal-bases.json",
        Read,
        basis => [basis.Key],
        StringComparer.Ordinal
    );

    /// <summary>The date the table is as of.</summary>
    public static PolicyDate AsOf => s_table.AsOf;

    /// <summary>Where the data come from.</summary>
    public static string Source => s_table.Source;

    /// <summary>All entries, sorted by key.</summary>
    public static ValueList<LegalBasisFact> Entries => s_table.Entries;

    /// <summary>The basis with this key; null when there is none.</summary>
    public static LegalBasisFact? Find(string key) => s_table.Find(key);

    /// <summary>The entry of <paramref name="basis"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of the enumeration.</exception>
    public static LegalBasisFact Get(Basis basis) => s_table.Find(basis.ToString()) ?? throw new ArgumentOutOfRangeException(nameof(basis));

    /// <summary>The key that was probably meant; null when none is near.</summary>
    public static string? Suggest(string key) => NearestName.Find(key, s_table.Keys);

    private static LegalBasisFact Read(JsonData data)
    {
        var citation = CitationReader.Read(data);
        return new()
        {
            Key = data.RequireText("key"),
            Order = data.GetNumber("order") ?? throw new FormatException("'order' is missing."),
            CitationDe = citation.De,
            CitationEn = citation.En,
            ForeignCitation = data["abroad"] is { } abroad ? (abroad.RequireText("de"), abroad.RequireText("en")) : null,
            NameDe = data.RequireText("de"),
            NameEn = data.RequireText("en"),
            AllowsSpecialCategories = data.GetBoolean("article9"),
            IsDeviceAccess = data.GetBoolean("device"),
            IsConsent = data.GetBoolean("consent"),
            AllowsObjection = data.GetBoolean("objection"),
            Requirement = data.GetText("requires"),
        };
    }
}
