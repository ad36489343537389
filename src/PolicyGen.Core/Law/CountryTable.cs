using PolicyGen.Core.Data;
using PolicyGen.Core.Foundation;
using PolicyGen.Model;

namespace PolicyGen.Core.Law;

/// <summary>What an entry of <see cref="CountryTable"/> is.</summary>
internal enum CountryKind
{
    /// <summary>A country or territory with a code of its own.</summary>
    Country,

    /// <summary>The European Union or the European Economic Area as a whole.</summary>
    Region,

    /// <summary>An international organisation (Art. 44 GDPR).</summary>
    Organization,
}

/// <summary>Whom an adequacy decision covers.</summary>
internal enum AdequacyScope
{
    /// <summary>Every recipient in the country.</summary>
    Full,

    /// <summary>Only the recipients or data the scope names.</summary>
    Partial,

    /// <summary>Only recipients that are certified.</summary>
    CertifiedOnly,
}

/// <summary>An adequacy decision (Art. 45(3) GDPR).</summary>
internal sealed record AdequacyFact
{
    /// <summary>Number, for example <c>(EU) 2023/1795</c>.</summary>
    public string Decision { get; init; } = "";

    /// <summary>Numbers of the decisions that amended it.</summary>
    public ValueList<string> Amendments { get; init; } = ValueList<string>.Empty;

    /// <summary>How the decision is cited in German.</summary>
    public string CitationDe { get; init; } = "";

    /// <summary>How the decision is cited in English.</summary>
    public string CitationEn { get; init; } = "";

    /// <summary>Date of the decision.</summary>
    public PolicyDate Date { get; init; }

    /// <summary>Day from which it is in force, where that is recorded.</summary>
    public PolicyDate? InForceFrom { get; init; }

    /// <summary>Date of its renewal.</summary>
    public PolicyDate? RenewedOn { get; init; }

    /// <summary>Last day it holds; null when it is not limited.</summary>
    public PolicyDate? ValidUntil { get; init; }

    /// <summary>Whom it covers.</summary>
    public AdequacyScope Scope { get; init; }

    /// <summary>Whom or what it covers, in German.</summary>
    public string ScopeDe { get; init; } = "";

    /// <summary>Whom or what it covers, in English.</summary>
    public string ScopeEn { get; init; } = "";

    /// <summary>Whether it is being contested, so that it may fall at short notice.</summary>
    public bool IsContested { get; init; }

    /// <summary>Whether the scope is unchecked.</summary>
    public bool IsScopeUnverified { get; init; }
}

/// <summary>The national law that supplements the GDPR.</summary>
internal sealed record DataProtectionActFact
{
    /// <summary>Name with its short form, in German.</summary>
    public string NameDe { get; init; } = "";

    /// <summary>Name with its short form, in English.</summary>
    public string NameEn { get; init; } = "";

    /// <summary>Short form, for example <c>BDSG</c>.</summary>
    public string ShortName { get; init; } = "";
}

/// <summary>A country, region or international organisation.</summary>
internal sealed record CountryFact
{
    /// <summary>ISO 3166-1 alpha-2 code; <c>EU</c> and <c>EEA</c> for the regions.</summary>
    public string Code { get; init; } = "";

    /// <summary>What it is.</summary>
    public CountryKind Kind { get; init; }

    /// <summary>Name in German.</summary>
    public string NameDe { get; init; } = "";

    /// <summary>Name in English.</summary>
    public string NameEn { get; init; } = "";

    /// <summary>Other codes it is found by, for example <c>UK</c>.</summary>
    public ValueList<string> Aliases { get; init; } = ValueList<string>.Empty;

    /// <summary>Whether it is a member state of the European Union.</summary>
    public bool IsEu { get; init; }

    /// <summary>Whether it belongs to the European Economic Area.</summary>
    public bool IsEea { get; init; }

    /// <summary>Whether the GDPR is law there.</summary>
    public bool GdprApplies { get; init; }

    /// <summary>Whether Art. 44 GDPR applies to transfers there.</summary>
    public bool IsThirdCountry { get; init; }

    /// <summary>Code of the member state it belongs to.</summary>
    public string? MemberState { get; init; }

    /// <summary>The adequacy decision; null when there is none.</summary>
    public AdequacyFact? Adequacy { get; init; }

    /// <summary>The national data protection act, where it is recorded.</summary>
    public DataProtectionActFact? DataProtectionAct { get; init; }

    /// <summary>How its provision on access to the device (Art. 5(3) of Directive 2002/58/EC) is cited, where it is recorded.</summary>
    public (string De, string En)? DeviceAccessCitation { get; init; }

    /// <summary>A remark for people who maintain the table.</summary>
    public string? Note { get; init; }

    /// <summary>Whether the entry is unchecked.</summary>
    public bool IsUnverified { get; init; }
}

/// <summary>The countries, with what the law says of transfers to them (Art. 44-45 GDPR): <c>countries.json</c>.</summary>
internal static class CountryTable
{
    private static readonly EmbeddedTable<CountryFact> s_table = new("countries.json", Read, GetKeys, StringComparer.OrdinalIgnoreCase);

    /// <summary>The date the table is as of.</summary>
    public static PolicyDate AsOf => s_table.AsOf;

    /// <summary>Where the data come from.</summary>
    public static string Source => s_table.Source;

    /// <summary>All entries, sorted by code.</summary>
    public static ValueList<CountryFact> Entries => s_table.Entries;

    /// <summary>The entry with this code or alias, whatever its case; null when there is none.</summary>
    public static CountryFact? Find(string code) => s_table.Find(code);

    /// <summary>
    /// The code that was probably meant: of the country with this German or English name, or with a similar name or code.
    /// Null when there is none.
    /// </summary>
    public static string? Suggest(string code)
    {
        // DEU, AUT, ESP: most codes of three letters begin with the one of two.
        if (code.Length == 3 && Find(code.Substring(0, 2)) is { } shorter)
            return shorter.Code;
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var country in Entries)
        {
            foreach (var key in GetKeys(country))
                Add(key);
            Add(country.NameDe);
            Add(country.NameEn);

            void Add(string name)
            {
                if (!names.ContainsKey(name))
                    names.Add(name, country.Code);
            }
        }

        if (names.TryGetValue(code, out var exact))
            return exact;
        return NearestName.Find(code, names.Keys) is { } nearest ? names[nearest] : null;
    }

    private static IEnumerable<string> GetKeys(CountryFact country)
    {
        yield return country.Code;
        foreach (var alias in country.Aliases)
            yield return alias;
    }

    private static CountryFact Read(JsonData data) =>
        new()
        {
            Code = data.RequireText("code"),
            Kind = data.GetText("kind") switch
            {
                null => CountryKind.Country,
                "region" => CountryKind.Region,
                "organisation" => CountryKind.Organization,
                var kind => throw new FormatException("Unknown kind '" + kind + "'."),
            },
            NameDe = data.RequireText("de"),
            NameEn = data.RequireText("en"),
            Aliases = ValueList.Create(data.GetTexts("aliases")),
            IsEu = data.GetBoolean("eu"),
            IsEea = data.GetBoolean("eea"),
            GdprApplies = data.GetBoolean("gdprApplies"),
            IsThirdCountry = data.GetBoolean("thirdCountry"),
            MemberState = data.GetText("partOf"),
            Adequacy = data["adequacy"] is { } adequacy ? ReadAdequacy(adequacy) : null,
            DataProtectionAct = data["dataProtectionAct"] is { } act
                ? new()
                {
                    NameDe = act.RequireText("de"),
                    NameEn = act.RequireText("en"),
                    ShortName = act.RequireText("short"),
                }
                : null,
            DeviceAccessCitation = data["deviceAccess"] is { } device ? (device.RequireText("de"), device.RequireText("en")) : null,
            Note = data.GetText("note"),
            IsUnverified = data.GetBoolean("verify"),
        };

    private static AdequacyFact ReadAdequacy(JsonData data)
    {
        var citation = CitationReader.Read(data);
        return new()
        {
            Decision = data.RequireText("decision"),
            Amendments = ValueList.Create(data.GetTexts("amendedBy")),
            CitationDe = citation.De,
            CitationEn = citation.En,
            Date = JsonDates.RequireDate(data, "date"),
            InForceFrom = JsonDates.GetDate(data, "inForceFrom"),
            RenewedOn = JsonDates.GetDate(data, "renewed"),
            ValidUntil = JsonDates.GetDate(data, "until"),
            Scope = data.RequireText("scope") switch
            {
                "full" => AdequacyScope.Full,
                "partial" => AdequacyScope.Partial,
                "certified-only" => AdequacyScope.CertifiedOnly,
                var scope => throw new FormatException("Unknown scope '" + scope + "'."),
            },
            ScopeDe = data.RequireText("de"),
            ScopeEn = data.RequireText("en"),
            IsContested = data.GetBoolean("volatile"),
            IsScopeUnverified = data.GetBoolean("verifyScope"),
        };
    }
}
