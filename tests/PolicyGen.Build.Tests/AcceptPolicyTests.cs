namespace PolicyGen.Build.Tests;

public sealed class AcceptPolicyTests
{
    private const string Calls = """
        [DataProcessing("Anrufe annehmen"), Purpose("Rückruf", Basis.Contract), Retention(Months = 6)]
            [Processor("Sprechwerk", Country = "US", Mechanism = "DPF")] class Call { [DataItem("Rufnummer")]
            public string Caller { get; set; } = ""; }

        """;

    [Fact]
    public void Creates_the_lock_file_when_there_is_none()
    {
        using var program = new BuiltProgram(ToGerman(Calls));

        Assert.Empty(program.Accept().Errors);
        var text = File.ReadAllText(program.LockFile);
        Assert.Contains("""{ "kind": "Recipient", "of": "sprechwerk", "value": "Sprechwerk" }""", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\r", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Accepting_an_unchanged_policy_keeps_the_lock_file_identical()
    {
        using var program = new BuiltProgram(ToGerman(Calls));
        program.Accept();
        var first = File.ReadAllBytes(program.LockFile);

        Assert.Empty(program.Accept().Errors);
        Assert.Equal(first, File.ReadAllBytes(program.LockFile));
    }

    /// <summary>Old text, new text, what is said of it.</summary>
    public static TheoryData<string, string, string> GetMaterialChanges() =>
        new()
        {
            { "Months = 6", "Months = 12", "retention of “Anrufe annehmen”: 6 months → 12 months" },
            {
                "Retention(Months = 6)",
                "Retention(Until = RetentionEnd.PurposeFulfilled, Criterion = \"bis zum Rückruf\")",
                "retention of “Anrufe annehmen”: 6 months → PurposeFulfilled; bis zum Rückruf"
            },
            {
                "[DataItem",
                "[SpecialCategory(SpecialCategories.Health, Basis.ExplicitConsent), DataItem",
                "new special category “Gesundheitsdaten” in “Anrufe annehmen”"
            },
            {
                "Purpose(\"Rückruf\", Basis.Contract)",
                "Purpose(\"Rückruf\", Basis.Contract), Purpose(\"Statistik\", Basis.Consent)",
                "new purpose “Statistik” of “Anrufe annehmen”"
            },
            { "Basis.Contract", "Basis.Contract, Basis.Consent", "new legal basis in “Anrufe annehmen”: Rückruf: Consent" },
            {
                "Country = \"US\", Mechanism = \"DPF\"",
                "Country = \"US\", Mechanisms = new[] { \"DPF\", \"SCC\" }",
                "Sprechwerk: new transfer mechanism"
            },
            { "[Processor", "[Processor(\"Stimmwerk\", Country = \"FR\")] [Processor", "new recipient Stimmwerk (Frankreich)" },
        };

    [Theory]
    [MemberData(nameof(GetMaterialChanges))]
    public void A_material_change_requires_a_new_version(string old, string @new, string words)
    {
        using var program = new BuiltProgram(ToGerman(Calls));
        program.Accept();
        var accepted = File.ReadAllText(program.LockFile);
        var changed = ToGerman(Calls.Replace(old, @new, StringComparison.Ordinal));

        program.Rebuild(changed);
        var error = Assert.Single(program.Accept().Errors);
        Assert.StartsWith("PG0062: ", error, StringComparison.Ordinal);
        Assert.Contains(words, error, StringComparison.Ordinal);
        Assert.Equal(accepted, File.ReadAllText(program.LockFile));

        program.Rebuild(changed.Replace("1.0", "1.1", StringComparison.Ordinal));
        var log = program.Accept();
        Assert.Empty(log.Errors);
        Assert.Contains(
            log.Messages,
            message => message.Contains(words, StringComparison.Ordinal) && message.EndsWith("(material)", StringComparison.Ordinal)
        );
        Assert.Contains("\"version\": \"1.1\"", File.ReadAllText(program.LockFile), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Months = 6", "Months = 3", "retention of “Anrufe annehmen”: 6 months → 3 months")]
    [InlineData("DataItem(\"Rufnummer\")", "DataItem(\"Rufnummer\"), DataItem(\"Name\")", "new data “Name” in “Anrufe annehmen”")]
    [InlineData("Anrufe annehmen", "Anrufe", "is now called")]
    public void A_change_that_is_not_material_requires_no_new_version(string old, string @new, string words)
    {
        using var program = new BuiltProgram(ToGerman(Calls));
        program.Accept();
        program.Rebuild(ToGerman(Calls.Replace(old, @new, StringComparison.Ordinal)));
        var log = program.Accept();

        Assert.Empty(log.Errors);
        Assert.Contains(log.Messages, message => message.Contains(words, StringComparison.Ordinal));
    }

    [Fact]
    public void The_page_lists_the_changes_of_each_version()
    {
        using var program = new BuiltProgram(ToGerman(Calls));
        program.Accept();
        var changed = ToGerman(Calls.Replace("Months = 6", "Months = 12", StringComparison.Ordinal))
            .Replace("1.0", "1.1", StringComparison.Ordinal);
        program.Rebuild(changed);
        program.Accept();

        using var policy = program.Rebuild(changed).Load();
        var html = policy.GetHtml("de");
        Assert.Contains("Version 1.1 vom", html, StringComparison.Ordinal);
        Assert.Contains("Speicherdauer von „Anrufe annehmen“: 6 Monate → 12 Monate", html, StringComparison.Ordinal);

        var log = new TaskLog();
        Assert.True(
            new WritePolicyFiles
            {
                BuildEngine = log,
                Assembly = program.Assembly,
                Formats = ["html"],
                Folder = program.Folder,
            }.Execute(),
            string.Join("\n", log.Errors)
        );
        Assert.Equal(html, File.ReadAllText(Path.Combine(program.Folder, "privacy-policy.de.html")));
        Assert.Equal([], program.Accept().Messages.Where(message => message.StartsWith("Accepted", StringComparison.Ordinal)));
    }

    [Fact]
    public void Rejects_a_lock_file_that_was_edited_by_hand()
    {
        using var program = new BuiltProgram(ToGerman(Calls));
        program.Accept();
        File.WriteAllText(program.LockFile, File.ReadAllText(program.LockFile).Replace("P6M", "P9M", StringComparison.Ordinal));

        Assert.Equal(["The policy of App.dll cannot be written: it was edited by hand"], program.Accept().Errors);
    }

    private static string ToGerman(string source) => BuiltProgram.Root.Replace("de,en", "de", StringComparison.Ordinal) + source;
}
