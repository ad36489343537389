using PolicyGen.Core.Vocabulary;
using Xunit;

namespace PolicyGen.Core.Tests.Data;

public class VocabularyTableTests
{
    private static IEnumerable<VocabularyTerm> All => VocabularyTable.Classes.SelectMany(VocabularyTable.GetEntries);

    [Fact]
    public void Every_class_has_enough_terms()
    {
        Assert.Equal(
            ["DataItems", "DataSubjects", "Events", "Exclusions", "Measures", "Purposes", "Roles", "SpecialCategories"],
            VocabularyTable.Classes
        );
        var least = new Dictionary<string, int>
        {
            ["DataItems"] = 150,
            ["DataSubjects"] = 20,
            ["Events"] = 20,
            ["Exclusions"] = 20,
            ["Measures"] = 30,
            ["Purposes"] = 60,
            ["Roles"] = 40,
            ["SpecialCategories"] = 9,
        };
        foreach (var name in VocabularyTable.Classes)
            Assert.True(VocabularyTable.GetEntries(name).Count >= least[name], name);
    }

    [Fact]
    public void Finds_a_term_by_the_value_of_its_constant()
    {
        Assert.True(VocabularyTable.TryFind("DataItems.PhoneNumber", out var term));
        Assert.Equal("Telefonnummer", term.De);
        Assert.Equal("telephone number", term.En);
        Assert.Equal("https://w3id.org/dpv/pd#TelephoneNumber", term.Dpv);
        foreach (var each in All)
        {
            Assert.True(VocabularyTable.TryFind(each.Value, out var found));
            Assert.Same(each, found);
        }
    }

    [Fact]
    public void Finds_no_term_for_other_values()
    {
        foreach (
            var value in new[]
            {
                "",
                ".",
                "PhoneNumber",
                "DataItems.",
                "DataItems.phonenumber",
                "Purposes.PhoneNumber",
                "DataItems.PhoneNumber ",
                "dataitems.PhoneNumber",
            }
        )
            Assert.False(VocabularyTable.TryFind(value, out _), value);
    }

    [Fact]
    public void Distinguishes_terms_from_texts()
    {
        Assert.True(VocabularyTable.IsTermLike("DataItems.Nonsense"));
        Assert.True(VocabularyTable.IsTermLike("Events.X1"));
        foreach (
            var text in new[]
            {
                "Telefonnummer",
                "DataItems",
                "DataItems.",
                "DataItems. Telefon",
                "DataItems.Phone.Number",
                "DataItems.1",
                "Items.Phone",
                "z. B. Name",
            }
        )
            Assert.False(VocabularyTable.IsTermLike(text), text);
    }

    [Fact]
    public void Suggests_the_nearest_term_of_the_same_class()
    {
        Assert.Equal("DataItems.PhoneNumber", VocabularyTable.Suggest("DataItems.PhoneNumbr"));
        Assert.Equal("DataItems.PhoneNumber", VocabularyTable.Suggest("DataItems.phoneNumber"));
        Assert.Equal("Events.LastContact", VocabularyTable.Suggest("Events.LastContakt"));
        Assert.Null(VocabularyTable.Suggest("DataItems.Zzzzzzzzzzzz"));
        Assert.Null(VocabularyTable.Suggest("Telefonnummer"));
    }

    [Fact]
    public void Texts_within_a_class_are_unique()
    {
        foreach (var name in VocabularyTable.Classes)
        {
            var entries = VocabularyTable.GetEntries(name);
            Assert.Equal(entries.Count, entries.Select(term => term.De).Distinct().Count());
            Assert.Equal(entries.Count, entries.Select(term => term.En).Distinct().Count());
        }
    }

    [Fact]
    public void Texts_are_list_items()
    {
        foreach (var term in All.Where(term => term.ClassName != "Exclusions"))
        {
            Assert.DoesNotContain(term.De[^1], ".,;:");
            Assert.DoesNotContain(term.En[^1], ".,;:");
            if (term.ClassName != "Events")
                Assert.True(char.IsUpper(term.De[0]), term.Value);
            Assert.True(char.IsLower(term.En[0]) || char.IsUpper(term.En[1]), term.Value);
            Assert.DoesNotContain('\'', term.En);
        }
    }

    [Fact]
    public void Exclusions_are_negative_sentences()
    {
        foreach (var term in VocabularyTable.GetEntries("Exclusions"))
        {
            Assert.Matches(@"^\p{Lu}.{10,130}[^.]\.$", term.De);
            Assert.Matches(@"^\p{Lu}.{10,130}[^.]\.$", term.En);
            Assert.Matches(@"\b(nicht|kein|keine|keinen|keinem)\b", term.De);
            Assert.Matches(@"\b(not|no)\b", term.En);
            Assert.DoesNotContain('\'', term.En);
        }
    }

    [Fact]
    public void German_event_texts_can_follow_nach()
    {
        // The dative: "nach dem", "nach der", or a noun without article.
        foreach (var term in VocabularyTable.GetEntries("Events"))
            Assert.True(
                char.IsUpper(term.De[0])
                    || term.De.StartsWith("dem ", StringComparison.Ordinal)
                    || term.De.StartsWith("der ", StringComparison.Ordinal),
                term.Value
            );
    }

    [Fact]
    public void DPV_IRIs_are_terms_of_the_DPV()
    {
        using var stream = typeof(VocabularyTableTests).Assembly.GetManifestResourceStream("dpv-2.3-terms.txt")!;
        using var reader = new StreamReader(stream);
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith("# ", lines[0], StringComparison.Ordinal);
        var terms = lines.Skip(1).ToHashSet(StringComparer.Ordinal);
        Assert.True(terms.Count > 1000);
        var used = All.Where(term => term.Dpv is not null).ToArray();
        Assert.True(used.Length > 100);
        foreach (var term in used)
        {
            Assert.True(
                Uri.TryCreate(term.Dpv, UriKind.Absolute, out var iri) && iri.Scheme == "https" && iri.Fragment.Length > 1,
                term.Dpv
            );
            Assert.True(terms.Contains(term.Dpv!), $"{term.Value}: {term.Dpv} is no term of DPV 2.3.");
        }
    }
}
