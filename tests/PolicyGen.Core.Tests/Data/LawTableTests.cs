using PolicyGen.Core.Law;
using PolicyGen.Model;
using Xunit;

namespace PolicyGen.Core.Tests.Data;

public class AuthorityTableTests
{
    [Fact]
    public void EveryAuthorityHasAnAddressOrIsMarked()
    {
        foreach (var authority in AuthorityTable.Entries)
        {
            Assert.True(authority.Street is not null || authority.UnverifiedFields.Contains("street"), authority.Key);
            Assert.True(authority.City is not null && authority.PostalCode is not null, authority.Key);
            Assert.StartsWith("https://", authority.Website!, StringComparison.Ordinal);
            Assert.NotNull(CountryTable.Find(authority.Country));
            Assert.NotEmpty(authority.Sources);
            Assert.True(authority.CoversPrivateBodies || authority.CoversPublicBodies, authority.Key);
            Assert.True(authority.Email is null || authority.Email.Contains('@', StringComparison.Ordinal), authority.Key);
        }
    }

    [Fact]
    public void EveryLandHasOneForPrivateBodies()
    {
        string[] states = ["BB", "BE", "BW", "BY", "HB", "HE", "HH", "MV", "NI", "NW", "RP", "SH", "SL", "SN", "ST", "TH"];
        foreach (var state in states)
            Assert.True(AuthorityTable.Find("DE-" + state)!.CoversPrivateBodies, state);
    }

    [Fact]
    public void FollowsFromStateOrCountry()
    {
        Assert.Equal("DE-NI", Of("DE-NI", "DE"));
        Assert.Equal("AT", Of(null, "AT"));
        Assert.Null(Of(null, "DE"));
        Assert.Null(Of("DE-BY-PUB", "DE"));
        Assert.Null(Of(null, null));

        static string? Of(string? state, string? country) =>
            AuthorityTable
                .FindCompetent(new Controller { State = state, Country = country is null ? null : new Country { Code = country } })
                ?.Key;
    }

    [Theory]
    [InlineData("Rufwerk GmbH", null, "DE-BY")]
    [InlineData("Rufwerk", "Körperschaft des öffentlichen Rechts", "DE-BY-PUB")]
    [InlineData("Klinikum Donaugau AöR", null, "DE-BY-PUB")]
    [InlineData("Stadt Altmühlstadt", null, "DE-BY-PUB")]
    [InlineData("Markt Altmühlstadt", null, "DE-BY-PUB")]
    [InlineData("Landkreis Altmühltal", null, "DE-BY-PUB")]
    [InlineData("Stadt Apotheke", null, "DE-BY")]
    [InlineData("Landkreis Entsorgung GmbH", null, "DE-BY")]
    [InlineData("Sparkasse Altmühlstadt", "Anstalt des öffentlichen Rechts", "DE-BY")]
    public void BavariaHasOneOfItsOwnForPublicBodies(string name, string? form, string key)
    {
        var controller = new Controller
        {
            Name = name,
            LegalForm = form is null ? null : LocalizedText.CreateNeutral(form),
            City = "Altmühlstadt",
            State = "DE-BY",
            Country = new Country { Code = "DE" },
        };

        Assert.Equal(key, AuthorityTable.FindCompetent(controller)!.Key);
    }

    [Fact]
    public void KnowsWhoIsResponsibleForWhom()
    {
        Assert.Equal((true, false), Of("DE-BY"));
        Assert.Equal((false, true), Of("DE-BY-PUB"));
        Assert.Equal((false, true), Of("DE-BUND"));
        Assert.Equal((true, true), Of("DE-NI"));

        static (bool Private, bool Public) Of(string key) =>
            AuthorityTable.Find(key) is { } authority ? (authority.CoversPrivateBodies, authority.CoversPublicBodies) : default;
    }

    [Fact]
    public void KnowsFormerAddresses() => Assert.Contains("Promenade 27, 91522 Ansbach", AuthorityTable.Find("DE-BY")!.FormerAddresses);

    [Fact]
    public void Suggests() => Assert.Equal("DE-BY", AuthorityTable.Suggest("DE_BY"));
}

public class MechanismTableTests
{
    [Fact]
    public void AreAllThere() =>
        Assert.Equal(
            [
                "AdHocClauses",
                "Adequacy",
                "Art49_1_a",
                "Art49_1_b",
                "Art49_1_c",
                "Art49_1_e",
                "AuthorityInstrument",
                "AuthoritySCC",
                "BCR",
                "Certification",
                "CodeOfConduct",
                "DPF",
                "SCC",
            ],
            MechanismTable.Entries.Select(mechanism => mechanism.Key)
        );

    [Fact]
    public void AreCitedInBothLanguages()
    {
        foreach (var mechanism in MechanismTable.Entries)
        {
            Assert.Matches(@"^Art\. 4\d Abs\. \d .*DSGVO", mechanism.CitationDe);
            Assert.Matches(@"^Articles? 4\d\(\d\).*GDPR", mechanism.CitationEn);
            Assert.EndsWith(".", mechanism.RequirementDe, StringComparison.Ordinal);
            Assert.EndsWith(".", mechanism.RequirementEn, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void ACopyIsOfferedOfSafeguardsOnly() =>
        Assert.All(
            MechanismTable.Entries,
            mechanism =>
                Assert.Equal(
                    mechanism.CitationEn.StartsWith("Article 46", StringComparison.Ordinal)
                        || mechanism.CitationEn.StartsWith("Articles 46", StringComparison.Ordinal),
                    mechanism.CopyMustBeOffered
                )
        );

    [Fact]
    public void ExceptionsAreThoseOfArticle49() =>
        Assert.All(
            MechanismTable.Entries,
            mechanism => Assert.Equal(mechanism.CitationEn.StartsWith("Article 49", StringComparison.Ordinal), mechanism.IsDerogation)
        );

    [Fact]
    public void SuggestsAndFindsWhateverTheCase()
    {
        Assert.Equal("SCC", MechanismTable.Find("scc")!.Key);
        Assert.Equal("Certification", MechanismTable.Suggest("Certificaton"));
        Assert.Null(MechanismTable.Find("None"));
    }
}

public class LegalBasisTableTests
{
    [Fact]
    public void AreTheMembersOfTheEnumerationInItsOrder()
    {
        Assert.Equal(Enum.GetNames<Basis>(), LegalBasisTable.Entries.OrderBy(basis => basis.Order).Select(basis => basis.Key));
        foreach (var basis in Enum.GetValues<Basis>())
            Assert.Equal(basis.ToString(), LegalBasisTable.Get(basis).Key);
    }

    [Fact]
    public void AreCitedInBothLanguages()
    {
        foreach (var basis in LegalBasisTable.Entries)
        {
            if (basis.IsDeviceAccess)
            {
                Assert.Matches(@"^§ 25 Abs\. [12] TDDDG$", basis.CitationDe);
                Assert.Matches(@"^Section 25\([12]\) TDDDG$", basis.CitationEn);
                continue;
            }

            Assert.Matches(
                basis.AllowsSpecialCategories ? @"^Art\. 9 Abs\. 2 lit\. [a-j] DSGVO$" : @"^Art\. 6 Abs\. 1 lit\. [a-f] DSGVO$",
                basis.CitationDe
            );
            Assert.Matches(
                basis.AllowsSpecialCategories ? @"^Article 9\(2\)\([a-j]\) GDPR$" : @"^Article 6\(1\)\([a-f]\) GDPR$",
                basis.CitationEn
            );
            Assert.Equal(basis.CitationDe.Split("lit. ")[1][0], basis.CitationEn[^7]);
        }
    }

    [Fact]
    public void ConsentAndObjectionAreWhatTheLawSays()
    {
        Assert.Equal(
            ["Consent", "DeviceConsent", "ExplicitConsent"],
            LegalBasisTable.Entries.Where(basis => basis.IsConsent).Select(basis => basis.Key)
        );
        Assert.Equal(
            ["LegitimateInterests", "PublicTask"],
            LegalBasisTable.Entries.Where(basis => basis.AllowsObjection).Select(basis => basis.Key)
        );
    }
}

public class StatuteTableTests
{
    [Fact]
    public void AreComplete()
    {
        Assert.Equal(21, StatuteTable.Entries.Count);
        foreach (var statute in StatuteTable.Entries)
        {
            Assert.Matches("^(§§? |Art\\. )", statute.CitationDe);
            Assert.Matches("^(Sections? |Article )", statute.CitationEn);
            Assert.False(statute.Period.IsZero, statute.Key);
            Assert.NotEqual("", statute.StartDe);
            Assert.NotEqual("", statute.StartEn);
            Assert.NotEqual("", statute.Status);
            Assert.NotNull(CountryTable.Find(statute.Country));
            Assert.True(statute.ValidUntil is not { } until || statute.ValidFrom < until, statute.Key);
        }
    }

    [Fact]
    public void VouchersAreKeptEightYearsSince2025()
    {
        Assert.Equal(8, StatuteTable.Find("Statutes.Ao147Vouchers")!.Period.Years);
        Assert.Equal("2025-01-01", StatuteTable.Find("Ao147Vouchers")!.ValidFrom.ToString());
        Assert.Equal("2024-12-31", StatuteTable.Find("Statutes.Ao147VouchersOld")!.ValidUntil.ToString());
    }

    [Theory]
    [InlineData("§ 147 Abs. 1 Nr. 4, Abs. 3 AO")]
    [InlineData("Section 147(1) no. 4 and (3) of the German Fiscal Code (AO)")]
    public void AProvisionIsFoundByItsCitation(string citation) => Assert.Equal("Ao147Vouchers", StatuteTable.Find(citation)?.Key);

    [Fact]
    public void LimitationIsNoDutyToRetain()
    {
        Assert.Equal(StatuteKind.Limitation, StatuteTable.Find("Bgb195")!.Kind);
        Assert.Equal(StatuteKind.Practice, StatuteTable.Find("Agg15")!.Kind);
        Assert.Equal(StatuteKind.Retention, StatuteTable.Find("Hgb257Books")!.Kind);
    }

    [Fact]
    public void WhatIsUncheckedStaysMarked() => Assert.Equal("unverified", StatuteTable.Find("Brao50")!.Status);

    [Fact]
    public void Suggests() => Assert.Equal("Statutes.Hgb257Books", StatuteTable.Suggest("Statutes.Hgb257Book"));
}
