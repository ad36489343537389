using PolicyGen.Core.Law;
using PolicyGen.Model;
using Xunit;

namespace PolicyGen.Core.Tests.Data;

public class CountryTableTests
{
    private static readonly string[] MemberStates =
    [
        "AT",
        "BE",
        "BG",
        "CY",
        "CZ",
        "DE",
        "DK",
        "EE",
        "ES",
        "FI",
        "FR",
        "GR",
        "HR",
        "HU",
        "IE",
        "IT",
        "LT",
        "LU",
        "LV",
        "MT",
        "NL",
        "PL",
        "PT",
        "RO",
        "SE",
        "SI",
        "SK",
    ];

    private static IEnumerable<CountryFact> Countries => CountryTable.Entries.Where(entry => entry.Kind == CountryKind.Country);

    [Fact]
    public void The_EU_has_27_members_and_the_EEA_has_3_more()
    {
        Assert.Equal(MemberStates, Countries.Where(country => country.IsEu).Select(country => country.Code));
        Assert.Equal(["IS", "LI", "NO"], Countries.Where(country => country.IsEea && !country.IsEu).Select(country => country.Code));
        Assert.All(Countries.Where(country => country.IsEu), country => Assert.True(country.IsEea));
    }

    [Fact]
    public void Third_countries_are_those_outside_the_GDPR()
    {
        Assert.All(CountryTable.Entries, country => Assert.NotEqual(country.GdprApplies, country.IsThirdCountry));
        Assert.All(Countries.Where(country => country.IsEea), country => Assert.True(country.GdprApplies));
        foreach (var country in Countries.Where(country => country.GdprApplies && !country.IsEea))
            Assert.True(CountryTable.Find(country.MemberState!) is { IsEu: true }, country.Code);
    }

    [Fact]
    public void Codes_are_ISO_codes() => Assert.All(Countries, country => Assert.Matches("^[A-Z]{2}$", country.Code));

    [Fact]
    public void Finds_by_code_and_alias_ignoring_case()
    {
        Assert.Equal("US", CountryTable.Find("us")!.Code);
        Assert.Equal("US", CountryTable.Find("USA")!.Code);
        Assert.Equal("GB", CountryTable.Find("UK")!.Code);
        Assert.Equal("GR", CountryTable.Find("el")!.Code);
        Assert.Equal("DE", CountryTable.Find("D")!.Code);
        Assert.Null(CountryTable.Find("Deutschland"));
        Assert.Null(CountryTable.Find(""));
    }

    [Fact]
    public void Suggests_the_code_for_a_name_in_either_language()
    {
        Assert.Equal("DE", CountryTable.Suggest("Deutschland"));
        Assert.Equal("DE", CountryTable.Suggest("germany"));
        Assert.Equal("IE", CountryTable.Suggest("Irelnad"));
        Assert.Null(CountryTable.Suggest("QQ"));
    }

    [Fact]
    public void The_United_States_is_called_USA()
    {
        var usa = CountryTable.Find("US")!;
        Assert.Equal(("USA", "USA"), (usa.NameDe, usa.NameEn));
        Assert.Equal(AdequacyScope.CertifiedOnly, usa.Adequacy!.Scope);
        Assert.True(usa.Adequacy.IsContested);
    }

    [Fact]
    public void Adequacy_decisions_are_complete()
    {
        var decided = CountryTable.Entries.Where(country => country.Adequacy is not null).ToArray();
        Assert.Equal(
            ["AD", "AR", "BR", "CA", "CH", "EPO", "FO", "GB", "GG", "IL", "IM", "JE", "JP", "KR", "NZ", "US", "UY"],
            decided.Select(country => country.Code)
        );
        foreach (var country in decided)
        {
            var adequacy = country.Adequacy!;
            Assert.True(country.IsThirdCountry);
            Assert.Matches(@"^(\(EU\) \d{4}/\d+|\d{4}/\d+/E[CU])$", adequacy.Decision);
            Assert.EndsWith(
                adequacy.Decision.Replace("/EC", "/EG", StringComparison.Ordinal),
                adequacy.CitationDe.Split(',')[0],
                StringComparison.Ordinal
            );
            Assert.EndsWith(adequacy.Decision, adequacy.CitationEn.Split(',')[0], StringComparison.Ordinal);
            Assert.NotEqual("", adequacy.ScopeDe);
            Assert.NotEqual("", adequacy.ScopeEn);
            Assert.NotEqual(default, adequacy.Date);
            Assert.True(adequacy.ValidUntil is not { } until || adequacy.Date < until);
        }

        Assert.True(PolicyDate.TryParse("2031-12-27", out var end));
        Assert.Equal(end, CountryTable.Find("GB")!.Adequacy!.ValidUntil);
    }

    [Fact]
    public void National_acts_are_named_in_both_languages()
    {
        Assert.Equal("Bundesdatenschutzgesetz (BDSG)", CountryTable.Find("DE")!.DataProtectionAct!.NameDe);
        Assert.Equal("Austrian Data Protection Act (DSG)", CountryTable.Find("AT")!.DataProtectionAct!.NameEn);
        Assert.Equal("Schweizer Datenschutzgesetz (DSG)", CountryTable.Find("CH")!.DataProtectionAct!.NameDe);
    }
}
