using PolicyGen.Core.Law;
using PolicyGen.Model;
using Xunit;

namespace PolicyGen.Core.Tests.Data;

public class AuthorityTableTests
{
    [Fact]
    public void Every_authority_has_an_address_or_is_marked_unverified()
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
    public void Every_German_state_has_an_authority_for_private_bodies()
    {
        string[] states = ["BB", "BE", "BW", "BY", "HB", "HE", "HH", "MV", "NI", "NW", "RP", "SH", "SL", "SN", "ST", "TH"];
        foreach (var state in states)
            Assert.True(AuthorityTable.Find("DE-" + state)!.CoversPrivateBodies, state);
    }

    [Fact]
    public void Finds_the_authority_by_state_or_country()
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
    public void Bavaria_has_a_separate_authority_for_public_bodies(string name, string? form, string key)
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
    public void Knows_which_bodies_each_authority_covers()
    {
        Assert.Equal((true, false), Of("DE-BY"));
        Assert.Equal((false, true), Of("DE-BY-PUB"));
        Assert.Equal((false, true), Of("DE-BUND"));
        Assert.Equal((true, true), Of("DE-NI"));

        static (bool Private, bool Public) Of(string key) =>
            AuthorityTable.Find(key) is { } authority ? (authority.CoversPrivateBodies, authority.CoversPublicBodies) : default;
    }

    [Fact]
    public void Knows_former_addresses() => Assert.Contains("Promenade 27, 91522 Ansbach", AuthorityTable.Find("DE-BY")!.FormerAddresses);

    [Fact]
    public void Suggests_a_key() => Assert.Equal("DE-BY", AuthorityTable.Suggest("DE_BY"));
}

public class MechanismTableTests
{
    [Fact]
    public void Lists_all_mechanisms() =>
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
    public void Mechanisms_are_cited_in_both_languages()
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
    public void A_copy_must_be_offered_for_safeguards_only() =>
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
    public void Exceptions_are_those_in_Article_49() =>
        Assert.All(
            MechanismTable.Entries,
            mechanism => Assert.Equal(mechanism.CitationEn.StartsWith("Article 49", StringComparison.Ordinal), mechanism.IsDerogation)
        );

    [Fact]
    public void Finds_ignoring_case_and_suggests_a_key()
    {
        Assert.Equal("SCC", MechanismTable.Find("scc")!.Key);
        Assert.Equal("Certification", MechanismTable.Suggest("Certificaton"));
        Assert.Null(MechanismTable.Find("None"));
    }
}

public class LegalBasisTableTests
{
    [Fact]
    public void Bases_match_the_members_of_the_enumeration_in_order()
    {
        Assert.Equal(Enum.GetNames<Basis>(), LegalBasisTable.Entries.OrderBy(basis => basis.Order).Select(basis => basis.Key));
        foreach (var basis in Enum.GetValues<Basis>())
            Assert.Equal(basis.ToString(), LegalBasisTable.Get(basis).Key);
    }

    [Fact]
    public void Bases_are_cited_in_both_languages()
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
    public void Consent_and_objection_follow_the_law()
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
    public void Statutes_are_complete()
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
    public void Vouchers_are_kept_for_eight_years_since_2025()
    {
        Assert.Equal(8, StatuteTable.Find("Statutes.Ao147Vouchers")!.Period.Years);
        Assert.Equal("2025-01-01", StatuteTable.Find("Ao147Vouchers")!.ValidFrom.ToString());
        Assert.Equal("2024-12-31", StatuteTable.Find("Statutes.Ao147VouchersOld")!.ValidUntil.ToString());
    }

    [Theory]
    [InlineData("§ 147 Abs. 1 Nr. 4, Abs. 3 AO")]
    [InlineData("Section 147(1) no. 4 and (3) of the German Fiscal Code (AO)")]
    public void Finds_a_provision_by_its_citation(string citation) => Assert.Equal("Ao147Vouchers", StatuteTable.Find(citation)?.Key);

    [Fact]
    public void A_limitation_period_is_not_a_duty_to_retain()
    {
        Assert.Equal(StatuteKind.Limitation, StatuteTable.Find("Bgb195")!.Kind);
        Assert.Equal(StatuteKind.Practice, StatuteTable.Find("Agg15")!.Kind);
        Assert.Equal(StatuteKind.Retention, StatuteTable.Find("Hgb257Books")!.Kind);
    }

    [Fact]
    public void Unverified_statutes_stay_marked() => Assert.Equal("unverified", StatuteTable.Find("Brao50")!.Status);

    [Fact]
    public void Suggests_a_key() => Assert.Equal("Statutes.Hgb257Books", StatuteTable.Suggest("Statutes.Hgb257Book"));
}
