using System.Text.Json;
using PolicyGen.Core.Law;
using PolicyGen.Model;
using PolicyGen.Testing;

namespace PolicyGen.Formats.Tests;

public sealed class DpvTests
{
    /// <summary>What JSON-LD documents of ours use besides DPV: a closed list, so that a typing error is found.</summary>
    private static readonly HashSet<string> s_otherTerms = new(StringComparer.Ordinal)
    {
        "http://purl.org/dc/terms/title",
        "http://purl.org/dc/terms/description",
        "http://purl.org/dc/terms/modified",
        "http://purl.org/dc/terms/hasVersion",
        "http://www.w3.org/1999/02/22-rdf-syntax-ns#value",
        "http://www.w3.org/2001/XMLSchema#date",
        "http://www.w3.org/2001/XMLSchema#gYearMonth",
        "http://www.w3.org/2001/XMLSchema#duration",
    };

    private static readonly HashSet<string> s_terms = TestData
        .ReadText("dpv-2.3-terms.txt")
        .Split('\n')
        .Where(line => line.StartsWith("https://", StringComparison.Ordinal))
        .ToHashSet(StringComparer.Ordinal);

    public static TheoryData<string> Policies => [SamplePolicy.Name, .. FixturePolicies.Names];

    [Theory]
    [MemberData(nameof(Policies))]
    public void Every_term_belongs_to_a_vocabulary(string name)
    {
        using var json = JsonDocument.Parse(Dpv.Write(FixturePolicies.GetDocument(name)));
        var document = new ExpandedTerms(json.RootElement);
        Assert.True(document.Terms.Count > 15, string.Join(" ", document.Terms));
        Assert.All(document.Terms, term => Assert.True(s_terms.Contains(term) || s_otherTerms.Contains(term), term));
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void Every_reference_resolves_within_the_document(string name)
    {
        using var json = JsonDocument.Parse(Dpv.Write(FixturePolicies.GetDocument(name)));
        var document = new ExpandedTerms(json.RootElement);
        Assert.Empty(document.References.Except(document.Definitions));
        Assert.Equal(document.Definitions.Count, document.Definitions.Distinct().Count());
    }

    [Fact]
    public void Sample_as_JSON() => Snapshot.Verify(Dpv.Write(SamplePolicy.Document), "json");

    [Fact]
    public void Every_legal_basis_mechanism_and_country_has_a_term_or_a_known_gap()
    {
        foreach (var basis in Enum.GetValues<Basis>())
            Assert.True(
                basis is Basis.DeviceConsent or Basis.DeviceNecessary
                    ? DpvTerms.FindLegalBasis(basis) is null
                    : IsTerm(DpvTerms.FindLegalBasis(basis)!),
                basis.ToString()
            );
        foreach (var mechanism in MechanismTable.Entries)
            Assert.True(IsTerm(DpvTerms.FindMechanism(mechanism.Key)!), mechanism.Key);
        foreach (var country in CountryTable.Entries)
        {
            using var json = JsonDocument.Parse(DpvTerms.ComposeCountry(new Country { Code = country.Code }).ToString());
            Assert.True(!json.RootElement.TryGetProperty("@id", out var id) || IsTerm(id.GetString()!), country.Code);
        }
    }

    [Fact]
    public void A_policy_without_a_URL_uses_blank_nodes()
    {
        using var json = JsonDocument.Parse(Dpv.Write(SamplePolicy.Document with { PublishedAt = ValueList<string>.Empty }));
        Assert.All(new ExpandedTerms(json.RootElement).Definitions, name => Assert.StartsWith("_:", name, StringComparison.Ordinal));
    }

    private static bool IsTerm(string compact) =>
        s_terms.Contains(
            compact
                .Replace("eu-gdpr:", "https://w3id.org/dpv/legal/eu/gdpr#", StringComparison.Ordinal)
                .Replace("loc:", "https://w3id.org/dpv/loc#", StringComparison.Ordinal)
        );
}
