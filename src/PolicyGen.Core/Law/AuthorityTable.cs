using PolicyGen.Core.Data;
using PolicyGen.Core.Foundation;
using PolicyGen.Model;

namespace PolicyGen.Core.Law;

/// <summary>A supervisory authority (Art. 51 GDPR).</summary>
internal sealed record AuthorityFact
{
    /// <summary>Key, for example <c>DE-BY</c> or <c>AT</c>.</summary>
    public string Key { get; init; } = "";

    /// <summary>Code of its country.</summary>
    public string Country { get; init; } = "";

    /// <summary>The German Land it is responsible for.</summary>
    public string? Land { get; init; }

    /// <summary>Short name, for example <c>BayLDA</c>.</summary>
    public string ShortName { get; init; } = "";

    /// <summary>Name in German, or in the language of its country.</summary>
    public string NameDe { get; init; } = "";

    /// <summary>Name in English.</summary>
    public string NameEn { get; init; } = "";

    /// <summary>Street and number.</summary>
    public string? Street { get; init; }

    /// <summary>Postal code.</summary>
    public string? PostalCode { get; init; }

    /// <summary>City.</summary>
    public string? City { get; init; }

    /// <summary>Post box, with postal code and city.</summary>
    public string? PostBox { get; init; }

    /// <summary>Telephone number.</summary>
    public string? Phone { get; init; }

    /// <summary>E-mail address.</summary>
    public string? Email { get; init; }

    /// <summary>Website.</summary>
    public string? Website { get; init; }

    /// <summary>What it is responsible for, as the table says it.</summary>
    public string Scope { get; init; } = "";

    /// <summary>Whether it is responsible for private bodies in general.</summary>
    public bool CoversPrivateBodies { get; init; }

    /// <summary>Whether it is responsible for public bodies.</summary>
    public bool CoversPublicBodies { get; init; }

    /// <summary>Addresses it had before.</summary>
    public ValueList<string> FormerAddresses { get; init; } = ValueList<string>.Empty;

    /// <summary>Names it had before.</summary>
    public ValueList<string> FormerNames { get; init; } = ValueList<string>.Empty;

    /// <summary>A remark for people who maintain the table.</summary>
    public string? Note { get; init; }

    /// <summary>Where the entry comes from.</summary>
    public ValueList<string> Sources { get; init; } = ValueList<string>.Empty;

    /// <summary>Names of the fields that are unchecked.</summary>
    public ValueList<string> UnverifiedFields { get; init; } = ValueList<string>.Empty;
}

/// <summary>The supervisory authorities: <c>authorities.json</c>.</summary>
internal static class AuthorityTable
{
    private static readonly EmbeddedTable<AuthorityFact> s_table = new(
        "authorities.json",
        Read,
        authority => [authority.Key],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>The date the table is as of.</summary>
    public static PolicyDate AsOf => s_table.AsOf;

    /// <summary>Where the data come from.</summary>
    public static string Source => s_table.Source;

    /// <summary>All entries, sorted by key.</summary>
    public static ValueList<AuthorityFact> Entries => s_table.Entries;

    /// <summary>The authority with this key, whatever its case; null when there is none.</summary>
    public static AuthorityFact? Find(string key) => s_table.Find(key);

    /// <summary>The authority of this name, in German or English; null when there is none.</summary>
    public static AuthorityFact? FindByName(string name) =>
        Entries.FirstOrDefault(authority => authority.NameDe == name || authority.NameEn == name);

    /// <summary>The key that was probably meant; null when none is near.</summary>
    public static string? Suggest(string key) => NearestName.Find(key, s_table.Keys);

    /// <summary>The key of the Land that was probably meant by its name or a part of its key; null when none is near.</summary>
    public static string? SuggestLand(string state) =>
        Entries
            .FirstOrDefault(authority => authority.Land is { } land && string.Equals(land, state, StringComparison.OrdinalIgnoreCase))
            ?.Key
        ?? Find("DE-" + state)?.Key
        ?? NearestName.Find(state, Entries.Where(authority => authority.Land is not null).Select(authority => authority.Key));

    /// <summary>
    /// The authority of the controller by its declared state (<c>DE-NI</c>), else by its country where that has a single
    /// one (<c>AT</c>); null when neither tells. Bavaria has one of its own for public bodies, which is not for those that compete
    /// with private ones, as savings banks do (Art. 1(3) BayDSG).
    /// </summary>
    public static AuthorityFact? FindCompetent(Controller controller)
    {
        if (controller.State is { } state && Find(state) is { CoversPrivateBodies: true } ofState)
        {
            return ofState.CoversPublicBodies || !LegalForms.IsPublicBody(controller) || FinancialSector.Includes(controller.Name)
                ? ofState
                : Entries.First(other => other.Land == ofState.Land && other.CoversPublicBodies);
        }

        return controller.Country is { } country && CountryTable.Find(country.Code) is { } found ? Find(found.Code) : null;
    }

    private static AuthorityFact Read(JsonData data)
    {
        var scope = data.RequireText("scope");
        return new()
        {
            Key = data.RequireText("key"),
            Country = data.RequireText("country"),
            Land = data.GetText("land"),
            ShortName = data.RequireText("shortName"),
            NameDe = data.RequireText("de"),
            NameEn = data.RequireText("en"),
            Street = data.GetText("street"),
            PostalCode = data.GetText("postalCode"),
            City = data.GetText("city"),
            PostBox = data.GetText("postbox"),
            Phone = data.GetText("phone"),
            Email = data.GetText("email"),
            Website = data.GetText("web"),
            Scope = scope,
            CoversPrivateBodies = scope is "private" or "private and public",
            CoversPublicBodies = scope is not "private",
            FormerAddresses = ValueList.Create(data.GetTexts("formerAddresses")),
            FormerNames = ValueList.Create(data.GetTexts("formerNames")),
            Note = data.GetText("note"),
            Sources = ValueList.Create(data.GetTexts("sources")),
            UnverifiedFields = ValueList.Create(data.GetTexts("verify")),
        };
    }
}
