using System.Globalization;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;

namespace PolicyGen.Core.Tests.Data;

/// <summary>What holds for the files of the catalogue as they are written, whoever reads them.</summary>
public partial class CatalogueShapeTests
{
    private const int MinEntries = 220;

    private static readonly JsonSerializerOptions s_serializerOptions = new()
    {
        WriteIndented = true,
        IndentSize = 2,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly string s_root = typeof(CatalogueShapeTests)
        .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(data => data.Key == "RepositoryRoot")
        .Value!;

    /// <summary>The fields an entry may have, in the order they are written in.</summary>
    private static readonly string[] s_fields =
    [
        "id",
        "name",
        "aliases",
        "partOf",
        "legalEntity",
        "address",
        "country",
        "groupCountry",
        "role",
        "packages",
        "assemblies",
        "namespaces",
        "silent",
        "senders",
        "registrations",
        "hosts",
        "signal",
        "source",
        "unchecked",
    ];

    private static readonly string[] s_required = ["id", "name", "role", "signal", "source"];

    private static readonly string[] s_lists =
    [
        "aliases",
        "packages",
        "assemblies",
        "namespaces",
        "silent",
        "senders",
        "registrations",
        "hosts",
        "unchecked",
    ];

    /// <summary>The fields that <c>unchecked</c> may name.</summary>
    private static readonly string[] s_checkable =
    [
        "legalEntity",
        "address",
        "country",
        "groupCountry",
        "packages",
        "assemblies",
        "namespaces",
        "silent",
        "senders",
        "registrations",
        "hosts",
    ];

    /// <summary>Hosts that stand in code without anything being sent there: schemas, documentation, targets of links.</summary>
    private static readonly string[] s_linked =
    [
        "schemas.microsoft.com",
        "schemas.xmlsoap.org",
        "schemas.openxmlformats.org",
        "www.w3.org",
        "json-schema.org",
        "schema.org",
        "purl.org",
        "learn.microsoft.com",
        "docs.microsoft.com",
        "go.microsoft.com",
        "www.microsoft.com",
        "aka.ms",
        "github.com",
        "www.google.com",
        "google.com",
        "www.youtube.com",
        "youtu.be",
        "www.facebook.com",
        "www.linkedin.com",
        "www.nuget.org",
        "stackoverflow.com",
        "en.wikipedia.org",
        "opensource.org",
        "example.com",
        "www.example.com",
        "localhost",
    ];

    /// <summary>Namespaces that also hold what is no service's library.</summary>
    private static readonly string[] s_broad =
    [
        "System",
        "Microsoft",
        "Microsoft.Azure",
        "Microsoft.AspNetCore",
        "Microsoft.Extensions",
        "Azure",
        "Google",
        "Serilog",
        "NLog",
        "AspNet.Security.OAuth",
    ];

    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(Folder, "*.json").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    private static string Folder => Path.Combine(s_root, "src", "PolicyGen.Core", "Catalogue");

    private static IReadOnlyList<JsonElement> All { get; } = [.. Files.SelectMany(row => ReadEntries(row.Data))];

    [Fact]
    public void There_are_enough_entries() => Assert.True(All.Count >= MinEntries, All.Count.ToString(CultureInfo.InvariantCulture));

    [Theory]
    [MemberData(nameof(Files))]
    public void Files_are_formatted_consistently(string file)
    {
        Assert.Matches(@"^[a-z]+(-[a-z]+)*\.json$", file);
        var text = Read(file);
        Assert.Equal(JsonSerializer.Serialize(Parse(file), s_serializerOptions) + "\n", text);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Files_state_their_date_and_source(string file)
    {
        var document = Parse(file);
        Assert.Equal(["asOf", "source", "entries"], document.EnumerateObject().Select(member => member.Name));
        Assert.True(
            DateOnly.TryParseExact(
                document.GetProperty("asOf").GetString(),
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out _
            )
        );
        Assert.Matches(@"^\p{Lu}.+\.$", document.GetProperty("source").GetString());
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Entries_are_sorted_by_id(string file)
    {
        var ids = ReadEntries(file).Select(GetId).ToArray();
        Assert.NotEmpty(ids);
        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
    }

    [Fact]
    public void Entries_have_known_nonempty_fields_in_order()
    {
        foreach (var entry in All)
        {
            var names = entry.EnumerateObject().Select(member => member.Name).ToArray();
            Assert.Empty(names.Except(s_fields));
            Assert.Equal(s_fields.Where(names.Contains), names);
            Assert.Empty(s_required.Except(names));
            foreach (var member in entry.EnumerateObject())
            {
                var isList = s_lists.Contains(member.Name);
                Assert.Equal(isList ? JsonValueKind.Array : JsonValueKind.String, member.Value.ValueKind);
                var texts = isList
                    ? [.. member.Value.EnumerateArray().Select(item => item.GetString()!)]
                    : new[] { member.Value.GetString()! };
                Assert.NotEmpty(texts);
                Assert.Equal(texts.Distinct(StringComparer.Ordinal), texts);
                foreach (var text in texts)
                {
                    Assert.NotEqual("", text);
                    Assert.Equal(text.Trim().Normalize(), text);
                    Assert.DoesNotContain("  ", text, StringComparison.Ordinal);
                    Assert.DoesNotContain(text, char.IsControl);
                }
            }
        }
    }

    [Fact]
    public void Ids_are_valid_keys_and_unique()
    {
        foreach (var entry in All)
            Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", GetId(entry));
        AssertUnique(All.Select(entry => (GetId(entry), GetId(entry))));
    }

    [Fact]
    public void Names_and_aliases_identify_one_entry() =>
        AssertUnique(
            All.SelectMany(entry =>
                GetTexts(entry, "aliases")
                    .Prepend(entry.GetProperty("name").GetString()!)
                    .Select(name => (NormalizeName(name), GetId(entry)))
            )
        );

    [Fact]
    public void Code_signals_identify_one_entry()
    {
        foreach (var field in new[] { "namespaces", "registrations" })
            AssertUnique(All.SelectMany(entry => GetTexts(entry, field).Select(text => (text, GetId(entry)))));
        foreach (var field in new[] { "assemblies", "hosts" })
            AssertUnique(All.SelectMany(entry => GetTexts(entry, field).Select(text => (text.ToUpperInvariant(), GetId(entry)))));
    }

    [Fact]
    public void Every_entry_can_be_recognized()
    {
        foreach (var entry in All)
            Assert.True(GetTexts(entry, "namespaces").Concat(GetTexts(entry, "hosts")).Any(), GetId(entry));
    }

    [Fact]
    public void Signals_are_known()
    {
        foreach (var entry in All)
            Assert.Contains(entry.GetProperty("signal").GetString(), new[] { "transfer", "host", "none" });
    }

    [Fact]
    public void Roles_are_terms_of_the_vocabulary()
    {
        var roles = ReadKeys("Vocabulary/roles.json", "key").ToHashSet();
        Assert.DoesNotContain(All, entry => !roles.Contains(FindText(entry, "role")!));
    }

    [Fact]
    public void Countries_are_in_the_country_table()
    {
        var countries = ReadKeys("Law/countries.json", "code").ToHashSet();
        foreach (var entry in All)
        {
            foreach (var field in new[] { "country", "groupCountry" })
            {
                if (FindText(entry, field) is { } code)
                    Assert.True(countries.Contains(code), $"{GetId(entry)}: {code} is no country.");
            }

            // An entity without its country, or an address of nobody, would be half a fact.
            if (FindText(entry, "legalEntity") is not null)
                Assert.True(FindText(entry, "country") is not null, GetId(entry));
            if (FindText(entry, "address") is not null)
                Assert.True(FindText(entry, "legalEntity") is not null, GetId(entry));
        }
    }

    [Fact]
    public void Parts_belong_to_an_entry_that_is_not_a_part_itself()
    {
        var byId = All.ToDictionary(GetId);
        foreach (var entry in All)
        {
            if (FindText(entry, "partOf") is not { } whole)
                continue;
            Assert.NotEqual(GetId(entry), whole);
            Assert.True(byId.TryGetValue(whole, out var found) && FindText(found, "partOf") is null, $"{GetId(entry)}: {whole}");
        }
    }

    [Fact]
    public void Namespaces_belong_to_a_single_library()
    {
        foreach (var entry in All)
        {
            var namespaces = GetTexts(entry, "namespaces").ToArray();
            foreach (var name in namespaces)
            {
                Assert.Matches(DottedNamePattern(), name);
                Assert.DoesNotContain(name, s_broad);
                if (FindText(entry, "signal") == "transfer")
                    Assert.False(
                        name.StartsWith("System.", StringComparison.Ordinal)
                            || name.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal),
                        name
                    );
            }

            foreach (var name in GetTexts(entry, "silent").Concat(GetTexts(entry, "senders")))
                Assert.True(
                    namespaces.Any(space => name.StartsWith(space + ".", StringComparison.Ordinal)),
                    $"{GetId(entry)}: {name} is in none of its namespaces."
                );
            Assert.Empty(GetTexts(entry, "silent").Intersect(GetTexts(entry, "senders")));
            foreach (var name in GetTexts(entry, "registrations"))
                Assert.Matches("^[A-Z][A-Za-z0-9]*$", name);
        }
    }

    [Fact]
    public void Hosts_are_names_with_an_optional_path()
    {
        foreach (var entry in All)
        {
            foreach (var host in GetTexts(entry, "hosts"))
                Assert.Matches(HostWithPathPattern(), host);
        }
    }

    [Fact]
    public void No_host_is_merely_a_link_target()
    {
        foreach (var entry in All)
        {
            foreach (var host in GetTexts(entry, "hosts").Where(host => !host.Contains('/', StringComparison.Ordinal)))
                Assert.DoesNotContain(
                    s_linked,
                    linked =>
                        host.StartsWith("*.", StringComparison.Ordinal)
                            ? linked.EndsWith(host[1..], StringComparison.Ordinal)
                            : linked == host
                );
        }
    }

    [Fact]
    public void Unchecked_fields_are_fields_of_the_entry()
    {
        foreach (var entry in All)
        {
            var names = GetTexts(entry, "unchecked").ToArray();
            Assert.Equal(s_checkable.Where(names.Contains), names);
            Assert.DoesNotContain(names, name => !entry.TryGetProperty(name, out _));
            // Nobody has looked: the source itself says so.
            if (FindText(entry, "source") == "general knowledge")
                Assert.True(names.Length > 0, GetId(entry));
        }
    }

    private static void AssertUnique(IEnumerable<(string Key, string Id)> keys) =>
        Assert.Empty(
            keys.GroupBy(key => key.Key, StringComparer.Ordinal)
                .Where(group => group.Count() > 1)
                .Select(group => $"{group.Key}: {string.Join(", ", group.Select(key => key.Id))}")
        );

    private static string Read(string file) => File.ReadAllText(Path.Combine(Folder, file)).ReplaceLineEndings("\n");

    private static JsonElement Parse(string file) => JsonDocument.Parse(Read(file)).RootElement;

    private static JsonElement.ArrayEnumerator ReadEntries(string file) => Parse(file).GetProperty("entries").EnumerateArray();

    private static IEnumerable<string> ReadKeys(string path, string key)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(s_root, "src", "PolicyGen.Core", path)));
        return
        [
            .. document
                .RootElement.GetProperty("entries")
                .EnumerateArray()
                .Where(entry => !entry.TryGetProperty("kind", out _))
                .Select(entry => entry.GetProperty(key).GetString()!),
        ];
    }

    private static string GetId(JsonElement entry) => entry.GetProperty("id").GetString()!;

    private static string? FindText(JsonElement entry, string field) =>
        entry.TryGetProperty(field, out var value) ? value.GetString() : null;

    private static IEnumerable<string> GetTexts(JsonElement entry, string field) =>
        entry.TryGetProperty(field, out var value) ? value.EnumerateArray().Select(item => item.GetString()!) : [];

    /// <summary>Names are compared without case, spaces and punctuation.</summary>
    private static string NormalizeName(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    [GeneratedRegex(@"^[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*$", RegexOptions.CultureInvariant)]
    private static partial Regex DottedNamePattern();

    [GeneratedRegex(
        @"^(\*\.)?[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+(/[A-Za-z0-9_.-]+)*$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex HostWithPathPattern();
}
