using PolicyGen.Core.Data;
using PolicyGen.Core.Foundation;
using PolicyGen.Model;
using Xunit;

namespace PolicyGen.Core.Tests.Data;

/// <summary>What holds for every data file.</summary>
public class DataFileTests
{
    public static TheoryData<string> Files =>
        [
            "authorities.json",
            "countries.json",
            "legal-bases.json",
            "mechanisms.json",
            "statutes.json",
            "data-items.json",
            "data-subjects.json",
            "events.json",
            "exclusions.json",
            "known-processings.json",
            "measures.json",
            "purposes.json",
            "roles.json",
            "special-categories.json",
        ];

    [Fact]
    public void Every_embedded_data_file_is_tested()
    {
        var embedded = typeof(EmbeddedData)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("PolicyGen.Data.", StringComparison.Ordinal) && name.EndsWith(".json", StringComparison.Ordinal))
            .Select(name => name["PolicyGen.Data.".Length..]);
        var tested = Files.Select(row => row.Data).ToHashSet();
        // The files of the catalogue have a shape of their own: see CatalogueShapeTests.
        var tables = embedded.Where(name =>
            !name.StartsWith("catalogue.", StringComparison.Ordinal)
            && EmbeddedData.Load(name)["entries"] is not null
            && !tested.Contains(name)
        );
        Assert.Empty(tables);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void States_its_date_and_source(string file)
    {
        var document = EmbeddedData.Load(file);
        Assert.True(PolicyDate.TryParse(document.RequireText("asOf"), out var date) && date.Day is not null);
        Assert.NotEqual("", document.RequireText("source").Trim());
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Keys_are_unique_and_sorted(string file)
    {
        var keys = ReadEntries(file).Select(GetKey).ToArray();
        Assert.NotEmpty(keys);
        Assert.Equal(keys.Order(StringComparer.Ordinal), keys);
        Assert.Equal(keys.Length, keys.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Keys_are_valid_identifiers(string file)
    {
        foreach (var key in ReadEntries(file).Select(GetKey))
            Assert.Matches("^[A-Z][A-Za-z0-9_]*(-[A-Z]+)*$", key);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_entry_exists_in_both_languages(string file)
    {
        foreach (var entry in ReadEntries(file))
        {
            Assert.NotEqual("", entry.RequireText("de"));
            Assert.NotEqual("", entry.RequireText("en"));
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Texts_are_trimmed_and_have_no_control_characters(string file)
    {
        foreach (var text in GetTexts(EmbeddedData.Load(file)))
        {
            Assert.Equal(text.Trim(), text);
            Assert.DoesNotContain("  ", text, StringComparison.Ordinal);
            Assert.DoesNotContain(text, char.IsControl);
            Assert.DoesNotContain('\u00A0', text);
            Assert.Equal(text.Normalize(), text);
        }
    }

    private static IEnumerable<JsonData> ReadEntries(string file) => EmbeddedData.Load(file)["entries"]!.Items;

    private static string GetKey(JsonData entry) => entry.GetText("key") ?? entry.RequireText("code");

    private static IEnumerable<string> GetTexts(JsonData data) =>
        data.Text is { } text ? [text] : data.Items.Concat(data.Members.Select(member => member.Value)).SelectMany(GetTexts);
}
