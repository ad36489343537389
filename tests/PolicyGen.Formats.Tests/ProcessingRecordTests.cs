using System.Text.Json;
using PolicyGen.Model;
using PolicyGen.Testing;

namespace PolicyGen.Formats.Tests;

public sealed class ProcessingRecordTests
{
    public static TheoryData<string, string> Policies => FixturePolicies.GetPoliciesByLanguage();

    [Fact]
    public void Sample_as_JSON() => Snapshot.Verify(ProcessingRecord.WriteJson(SamplePolicy.Document, "en"), "json");

    [Fact]
    public void Sample_as_CSV() =>
        Snapshot.Verify(ProcessingRecord.WriteCsv(SamplePolicy.Document, "de").Replace("\r\n", "\n", StringComparison.Ordinal), "csv");

    [Fact]
    public void Sample_as_Markdown() => Snapshot.Verify(ProcessingRecord.WriteMarkdown(SamplePolicy.Document, "de"), "md");

    [Theory]
    [MemberData(nameof(Policies))]
    public void The_table_has_a_row_per_processing_and_a_cell_per_heading(string name, string language)
    {
        var document = FixturePolicies.GetDocument(name);
        var rows = CsvReader.Read(ProcessingRecord.WriteCsv(document, language));
        Assert.All(rows, row => Assert.Equal(rows[0].Count, row.Count));
        Assert.Equal(rows[0].Count, rows[0].Distinct().Count());
        Assert.Equal(
            document.Processings.Select(processing => processing.Id).Order(),
            rows.Skip(1).Select(row => row[1]).Where(id => id.Length > 0).Order()
        );
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void Every_format_contains_every_recipient_item_and_purpose(string name, string language)
    {
        var document = FixturePolicies.GetDocument(name);
        string[] expected =
        [
            .. document.Recipients.Select(recipient => recipient.Name[language]),
            .. document.Processings.SelectMany(processing => processing.DataItems).Select(item => item.Label[language]),
            .. document.Processings.SelectMany(processing => processing.Purposes).Select(purpose => purpose.Text[language]),
            .. document.Processings.SelectMany(processing => processing.DataSubjects).Select(subject => subject[language]),
            .. document.SecurityMeasures.Select(measure => measure[language]),
        ];
        using var json = JsonDocument.Parse(ProcessingRecord.WriteJson(document, language));
        var texts = GetTexts(json.RootElement).ToList();
        var table = string.Join("\n", CsvReader.Read(ProcessingRecord.WriteCsv(document, language)).SelectMany(row => row));
        Assert.All(expected, text => Assert.Contains(texts, other => other.Contains(text.Trim(), StringComparison.Ordinal)));
        Assert.All(expected, text => Assert.Contains(text.Trim(), table, StringComparison.Ordinal));
    }

    [Fact]
    public void Processing_on_behalf_of_others_is_recorded_under_the_second_paragraph()
    {
        using var json = JsonDocument.Parse(ProcessingRecord.WriteJson(SamplePolicy.Document, "en"));
        var processing = Assert.Single(json.RootElement.GetProperty("processingsOnBehalf").EnumerateArray());
        Assert.Equal("our customers", processing.GetProperty("onBehalfOf").GetString());
        var row = CsvReader.Read(ProcessingRecord.WriteCsv(SamplePolicy.Document, "en")).Single(cells => cells[2] == "Calls for customers");
        Assert.Equal("Article 30(2) GDPR", row[0]);
    }

    [Theory]
    [InlineData("=HYPERLINK(\"https://evil.example\")")]
    [InlineData("+49 441")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("  =1")]
    [InlineData("＝1")]
    [InlineData("x\n=1")]
    [InlineData("x\r=1")]
    public void A_cell_never_starts_like_a_formula(string text)
    {
        var rows = CsvReader.Read(ProcessingRecord.WriteCsv(CreatePolicy(text), "de"));
        Assert.Equal(2, rows.Count);
        Assert.DoesNotContain(
            rows[1][2].Split('\n'),
            line => line.TrimStart().Length > 0 && "=+-@＝".Contains(line.TrimStart()[0], StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("a \"b\", c")]
    [InlineData("a\r\nb")]
    public void A_cell_can_contain_any_text(string text) =>
        Assert.Equal(text.ReplaceLineEndings("\n"), CsvReader.Read(ProcessingRecord.WriteCsv(CreatePolicy(text), "de"))[1][2]);

    [Fact]
    public void Escapes_markup_in_Markdown()
    {
        var markdown = ProcessingRecord.WriteMarkdown(CreatePolicy("<b>a|b</b>\n# [x](y) `z` *"), "de");
        Assert.Contains("### \\<b\\>a\\|b\\</b\\> \\# \\[x\\](y) \\`z\\` \\*\n", markdown, StringComparison.Ordinal);
    }

    /// <summary>Role, the points of Art. 30 that have a row although nothing is declared for them.</summary>
    [Theory]
    [InlineData(
        ProcessingRole.Controller,
        "Data protection officer (a), Purposes (1)(b), Data subjects (1)(c), Categories of data (1)(c), Recipients "
            + "(1)(d), Transfers to third countries (1)(e), (2)(c), Time limits for erasure (1)(f), Security measures (1)(g), "
            + "(2)(d), Article 32 GDPR"
    )]
    [InlineData(
        ProcessingRole.Processor,
        "On behalf of (2)(a), Data protection officer (a), Transfers to third countries (1)(e), (2)(c), Security "
            + "measures (1)(g), (2)(d), Article 32 GDPR"
    )]
    public void Shows_which_required_facts_are_not_declared(ProcessingRole role, string points)
    {
        var document = new PolicyDocument
        {
            Languages = ValueList.Create("en"),
            Controller = new Controller { Name = "Rufwerk" },
            Processings = ValueList.Create(
                new Processing
                {
                    Id = "x",
                    Title = LocalizedText.CreateNeutral("Calls"),
                    Role = role,
                }
            ),
        };
        var rows = ProcessingRecord
            .WriteMarkdown(document, "en")
            .Split('\n')
            .Where(line => line.EndsWith(" | not stated |", StringComparison.Ordinal))
            .Select(line => line.Split(" | ")[0][2..]);

        Assert.Equal(points, string.Join(", ", rows));
        Assert.Equal("", CsvReader.Read(ProcessingRecord.WriteCsv(document, "en"))[1][^6]);
    }

    private static PolicyDocument CreatePolicy(string title) =>
        new()
        {
            Languages = ValueList.Create("de"),
            Processings = ValueList.Create(new Processing { Id = "x", Title = LocalizedText.CreateNeutral(title) }),
        };

    private static IEnumerable<string> GetTexts(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => element.EnumerateObject().SelectMany(member => GetTexts(member.Value)),
            JsonValueKind.Array => element.EnumerateArray().SelectMany(GetTexts),
            JsonValueKind.String => [element.GetString()!],
            _ => [],
        };
}
