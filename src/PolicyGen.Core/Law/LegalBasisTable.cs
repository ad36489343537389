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
    public (string De, string En)? Abroad { get; init; }

    /// <summary>Short name in German.</summary>
    public string De { get; init; } = "";

    /// <summary>Short name in English.</summary>
    public string En { get; init; } = "";

    /// <summary>Whether it allows the processing of special categories (Art. 9(2) GDPR).</summary>
    public bool IsArticle9 { get; init; }

    /// <summary>Whether it is about access to the device (§ 25 TDDDG).</summary>
    public bool IsDevice { get; init; }

    /// <summary>Whether it is a consent, which can be withdrawn (Art. 7(3) GDPR).</summary>
    public bool IsConsent { get; init; }

    /// <summary>Whether the person can object (Art. 21(1) GDPR).</summary>
    public bool AllowsObjection { get; init; }

    /// <summary>What a declaration has to add, for people who maintain the table.</summary>
    public string? Requires { get; init; }
}

/// <summary>The legal bases of processing: <c>legal-bases.json</c>.</summary>
internal static class LegalBasisTable
{
    private static readonly EmbeddedTable<LegalBasisFact> Table = new(
        "legal-bases.json",
        Read,
        basis => [basis.Key],
        StringComparer.Ordinal
    );

    /// <summary>The date the table is as of.</summary>
    public static PolicyDate AsOf => Table.AsOf;

    /// <summary>Where the data come from.</summary>
    public static string Source => Table.Source;

    /// <summary>All entries, sorted by key.</summary>
    public static ValueList<LegalBasisFact> Entries => Table.Entries;

    /// <summary>The basis with this key; null when there is none.</summary>
    public static LegalBasisFact? Find(string key) => Table.Find(key);

    /// <summary>The entry of <paramref name="basis"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of the enumeration.</exception>
    public static LegalBasisFact Get(Basis basis) => Table.Find(basis.ToString()) ?? throw new ArgumentOutOfRangeException(nameof(basis));

    /// <summary>The key that was probably meant; null when none is near.</summary>
    public static string? Suggest(string key) => NearestName.Find(key, Table.Keys);

    private static LegalBasisFact Read(JsonData data)
    {
        var citation = Citation.Read(data);
        return new()
        {
            Key = data.RequireText("key"),
            Order = data.GetNumber("order") ?? throw new FormatException("'order' is missing."),
            CitationDe = citation.De,
            CitationEn = citation.En,
            Abroad = data["abroad"] is { } abroad ? (abroad.RequireText("de"), abroad.RequireText("en")) : null,
            De = data.RequireText("de"),
            En = data.RequireText("en"),
            IsArticle9 = data.GetBoolean("article9"),
            IsDevice = data.GetBoolean("device"),
            IsConsent = data.GetBoolean("consent"),
            AllowsObjection = data.GetBoolean("objection"),
            Requires = data.GetText("requires"),
        };
    }
}
