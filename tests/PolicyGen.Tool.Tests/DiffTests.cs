using System.Text.Json;

namespace PolicyGen.Tool.Tests;

public sealed class DiffTests : IDisposable
{
    private readonly TestFolder _folder = new();

    [Fact]
    public void Finds_no_differences_in_the_same_policy()
    {
        var app = _folder.Build("App.dll", TestFolder.Policy, TestFolder.Calls);

        Assert.Equal(
            "## Privacy policy\n\nVersion 1.0 (2026-11-01)\n\nNo fact of the policy changed.\n",
            ToolRun.Execute("diff", app, app).GetResult()
        );
    }

    [Fact]
    public void Marks_material_changes_and_lists_them_first()
    {
        var old = _folder.Build("Old.dll", TestFolder.Policy, TestFolder.Calls);
        var @new = _folder.Build(
            "New.dll",
            TestFolder.Policy.Replace("\"1.0\"", "\"1.1\"", StringComparison.Ordinal),
            TestFolder
                .Calls.Replace("Months = 6", "Months = 12", StringComparison.Ordinal)
                .Replace("[DataItem", "[DataItem(DataItems.PostalAddress), DataItem", StringComparison.Ordinal)
                .Replace("[Processor", "[Processor(\"Stimm_werk\", Country = \"FR\")] [Processor", StringComparison.Ordinal)
        );

        Assert.Equal(
            """
            ## Privacy policy

            Version 1.0 (2026-11-01) → 1.1 (2026-11-01)

            ### Material changes

            Data subjects have to learn of these before they take effect.

            - **material:** new recipient Stimm\_werk (Frankreich)
            - **material:** retention of “Anrufe annehmen”: 6 months → 12 months

            ### Other changes

            - new data “Anschrift” in “Anrufe annehmen”


            """.ReplaceLineEndings("\n"),
            ToolRun.Execute("diff", old, @new).GetResult(exitCode: 1)
        );
    }

    [Fact]
    public void Asks_for_a_new_version_for_a_material_change_under_the_same_version()
    {
        var old = _folder.Build("Old.dll", TestFolder.Policy, TestFolder.Calls);
        var @new = _folder.Build(
            "New.dll",
            TestFolder.Policy,
            TestFolder.Calls.Replace("Months = 6", "Months = 12", StringComparison.Ordinal)
        );

        Assert.Contains(
            "**Version and date are those of before: write a new `Version` or `AsOf`",
            ToolRun.Execute("diff", old, @new).GetResult(exitCode: 1),
            StringComparison.Ordinal
        );
        var json = JsonDocument.Parse(ToolRun.Execute("diff", old, @new, "--json", "--language", "de").GetResult(exitCode: 1)).RootElement;
        Assert.True(json.GetProperty("needsNewVersion").GetBoolean());
        Assert.False(json.GetProperty("isSame").GetBoolean());
        Assert.True(json.GetProperty("changes")[0].GetProperty("material").GetBoolean());
        Assert.Equal(
            "Speicherdauer von „Anrufe annehmen“: 6 Monate → 12 Monate",
            json.GetProperty("changes")[0].GetProperty("text").GetString()
        );
    }

    [Fact]
    public void Compares_a_lock_file_with_an_assembly_and_with_another_lock_file()
    {
        var app = _folder.Build("App.dll", TestFolder.Policy, TestFolder.Calls);
        // As the build writes it, whatever a version control calls the file.
        var accepted = _folder.Write("a1b2c3", CreateLock("P6M", "c90e8fa4ad1b3a1b0cb8f0e5e1a5c2d7"));

        Assert.Contains("edited by hand", ToolRun.Execute("diff", accepted, app).GetFailure(), StringComparison.Ordinal);
        var (six, twelve) = (
            _folder.Write("six.json", CreateLock("P6M", ComputeHash("P6M"))),
            _folder.Write("twelve.json", CreateLock("P12M", ComputeHash("P12M")))
        );
        Assert.Contains("6 months → 12 months", ToolRun.Execute("diff", six, twelve).GetResult(exitCode: 1), StringComparison.Ordinal);
        Assert.Equal(1, ToolRun.Execute("diff", six, app).ExitCode);
        Assert.Equal(0, ToolRun.Execute("diff", six, six).ExitCode);
    }

    public void Dispose() => _folder.Dispose();

    private static string CreateFact(string period) => $$"""{ "kind": "Retention", "of": "calls", "value": "{{period}}" }""";

    private static string ComputeHash(string period) =>
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(CreateFact(period))));

    private static string CreateLock(string period, string hash) =>
        $$"""
            {
              "format": 1,
              "version": "1.0",
              "sha256": "{{hash}}",
              "facts": [
                {{CreateFact(period)}}
              ],
              "history": []
            }
            """;
}
