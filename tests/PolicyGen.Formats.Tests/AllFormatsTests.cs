using System.Globalization;
using System.Text.Json;
using PolicyGen.Model;

namespace PolicyGen.Formats.Tests;

/// <summary>What holds for every form.</summary>
public sealed class AllFormatsTests
{
    private static readonly Dictionary<string, Func<PolicyDocument, string, string>> s_published = new(StringComparer.Ordinal)
    {
        ["TILT"] = Tilt.Write,
        ["CycloneDX"] = CycloneDx.Write,
        ["DPV"] = (document, _) => Dpv.Write(document),
    };

    private static readonly Dictionary<string, Func<PolicyDocument, string, string>> s_all = new(s_published, StringComparer.Ordinal)
    {
        ["record as JSON"] = ProcessingRecord.WriteJson,
        ["record as CSV"] = ProcessingRecord.WriteCsv,
        ["record as Markdown"] = ProcessingRecord.WriteMarkdown,
    };

    public static TheoryData<string> Published => [.. s_published.Keys];

    public static TheoryData<string> All => [.. s_all.Keys];

    public static TheoryData<string> Json => [.. s_all.Keys.Where(format => format is not ("record as CSV" or "record as Markdown"))];

    [Theory]
    [MemberData(nameof(All))]
    public void The_text_is_the_same_in_every_culture(string format)
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            var texts = new[] { "de-DE", "tr-TR", "ar-SA", "" }.Select(name =>
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
                return string.Concat(GetPolicies().Select(document => s_all[format](document with { }, "de")));
            });
            Assert.Single(texts.Distinct(StringComparer.Ordinal));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Theory]
    [MemberData(nameof(Json))]
    public void Contains_no_null_and_lines_end_with_LF(string format)
    {
        foreach (var text in GetPolicies().Select(document => s_all[format](document, "en")))
        {
            Assert.DoesNotContain("\r", text, StringComparison.Ordinal);
            Assert.EndsWith("}\n", text, StringComparison.Ordinal);
            using var json = JsonDocument.Parse(text);
            Assert.DoesNotContain(GetValues(json.RootElement), value => value.ValueKind == JsonValueKind.Null);
            Assert.DoesNotContain(
                GetValues(json.RootElement),
                value => value.ValueKind == JsonValueKind.String && value.GetString()!.Contains("{0}", StringComparison.Ordinal)
            );
        }
    }

    [Theory]
    [MemberData(nameof(Published))]
    public void Published_formats_contain_no_internal_facts(string format)
    {
        foreach (var language in new[] { "de", "en" })
            Assert.All(
                SamplePolicy.InternalFacts,
                fact => Assert.DoesNotContain(fact, s_published[format](SamplePolicy.Document, language), StringComparison.Ordinal)
            );

        foreach (var document in FixturePolicies.Names.Select(FixturePolicies.GetDocument))
        {
            var text = s_published[format](document, "de");
            Assert.All(GetInternalFacts(document), fact => Assert.DoesNotContain(fact, text, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("record as JSON")]
    [InlineData("record as CSV")]
    [InlineData("record as Markdown")]
    public void The_record_contains_internal_facts(string format) =>
        Assert.All(
            SamplePolicy.InternalFacts,
            fact =>
                Assert.True(
                    s_all[format](SamplePolicy.Document, "de").Contains(fact, StringComparison.Ordinal)
                        || (format == "record as CSV" && fact == "2034-07-08"),
                    fact
                )
        );

    [Theory]
    [MemberData(nameof(All))]
    public void Rejects_a_language_that_the_policy_does_not_have(string format)
    {
        if (format == "DPV")
            return;
        var exception = Assert.Throws<ArgumentException>(() => s_all[format](SamplePolicy.Document, "fr"));
        Assert.Contains("de, en", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Writes_a_policy_without_declarations(string format) =>
        Assert.NotEmpty(s_all[format](new PolicyDocument { Languages = ValueList.Create("de") }, "de"));

    private static IEnumerable<PolicyDocument> GetPolicies() =>
        [SamplePolicy.Document, .. FixturePolicies.Names.Select(FixturePolicies.GetDocument)];

    /// <summary>Dates and names that are declared for the record alone; a date that is published elsewhere proves nothing.</summary>
    private static IEnumerable<string> GetInternalFacts(PolicyDocument document)
    {
        string?[] facts =
        [
            document.ReviewBy?.ToString(),
            .. document.Recipients.Select(recipient => recipient.ContractOn?.ToString()),
            .. document.Recipients.SelectMany(recipient => recipient.Transfers).Select(transfer => transfer.VerifiedOn?.ToString()),
            .. document.Processings.Select(processing => processing.DeclaringType),
            .. document.Processings.SelectMany(processing => processing.Retentions).Select(retention => retention.ConfiguredIn),
        ];
        return facts.OfType<string>().Where(fact => fact != document.AsOf?.ToString());
    }

    private static IEnumerable<JsonElement> GetValues(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => element.EnumerateObject().SelectMany(member => GetValues(member.Value)),
            JsonValueKind.Array => element.EnumerateArray().SelectMany(GetValues),
            _ => [element],
        };
}
