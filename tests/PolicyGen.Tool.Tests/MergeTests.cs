using System.Text.Json;

namespace PolicyGen.Tool.Tests;

public sealed class MergeTests : IDisposable
{
    private readonly TestFolder _folder = new();

    [Fact]
    public void Lists_a_shared_processing_once_with_the_names_of_its_programs()
    {
        var shop = _folder.Build("Shop.dll", TestFolder.Policy, TestFolder.Calls);
        var desk = _folder.Build(
            "Desk.dll",
            TestFolder.Policy,
            TestFolder.Calls,
            "[DataProcessing(KnownProcessings.ServerLogs), Retention(Days = 7)] abstract class Logs;"
        );

        var record = JsonDocument.Parse(ToolRun.Execute("merge", shop, desk, "--language", "en").GetResult()).RootElement;

        Assert.Equal(
            ["Shop", "Desk"],
            record.GetProperty("programs").EnumerateArray().Select(program => program.GetProperty("name").GetString())
        );
        Assert.Equal(
            ["Taking calls: Shop, Desk", "Server log files: Desk"],
            record
                .GetProperty("processings")
                .EnumerateArray()
                .Select(processing =>
                    $"{processing.GetProperty("title").GetString()}: "
                    + $"{string.Join(", ", processing.GetProperty("programs").EnumerateArray())}"
                )
        );
        // What is not published is in a record.
        Assert.Equal(
            "2026-05-20",
            record.GetProperty("processings")[0].GetProperty("recipients")[0].GetProperty("contract").GetProperty("date").GetString()
        );
    }

    [Fact]
    public void The_table_has_a_row_per_processing()
    {
        var shop = _folder.Build("Shop.dll", TestFolder.Policy, TestFolder.Calls);
        var desk = _folder.Build("Desk.dll", TestFolder.Policy, TestFolder.Calls);

        var rows = ToolRun.Execute("merge", shop, desk, "--format", "record-csv", "-l", "en").GetResult().Split("\r\n");

        Assert.StartsWith("\"Programs\",\"Record under\",", rows[0], StringComparison.Ordinal);
        Assert.StartsWith("\"Shop\nDesk\",\"Article 30(1) GDPR\",\"call\",\"Taking calls\",", rows[1], StringComparison.Ordinal);
        Assert.Equal(["", ""], [.. rows.Skip(2).Take(1), rows[^1]]);
    }

    [Fact]
    public void Merges_a_thousand_programs_in_a_folder_into_one_record()
    {
        _folder.BuildMany("services", 1000);
        // What else lies in a folder, and the same program in another place.
        _folder.Write("services/native.dll", "no assembly");
        File.Copy(_folder.GetPath("services/Service00007.dll"), _folder.GetPath("services/Service00007.copy.dll"));
        var file = _folder.GetPath("record.json");

        var run = ToolRun.Execute("merge", _folder.GetPath("services"), "--output", file);

        Assert.Equal((0, $"1000 programs, 1000 processings: {file}\n"), (run.ExitCode, run.Error));
        var record = JsonDocument.Parse(File.ReadAllText(file)).RootElement;
        Assert.Equal(
            Enumerable.Range(0, 1000).Select(i => $"Service{i:D5}"),
            record.GetProperty("processings").EnumerateArray().Select(processing => processing.GetProperty("title").GetString())
        );
    }

    [Fact]
    public void Reports_a_library_named_as_a_program() =>
        Assert.Contains(
            "Lib.dll' is a library",
            ToolRun
                .Execute(
                    "merge",
                    _folder.Build("Shop.dll", TestFolder.Policy, TestFolder.Calls),
                    _folder.Build("Lib.dll", TestFolder.Calls)
                )
                .GetFailure(),
            StringComparison.Ordinal
        );

    [Fact]
    public void Reports_a_folder_without_programs() =>
        Assert.StartsWith(
            "error: There is no program with a policy",
            ToolRun.Execute("merge", _folder.Folder).GetFailure(),
            StringComparison.Ordinal
        );

    public void Dispose() => _folder.Dispose();
}
