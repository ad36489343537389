namespace PolicyGen.Build.Tests;

public sealed class WritePolicyFilesTests
{
    public static TheoryData<string> Names => [.. BuiltProgram.ReferencePolicies];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_files_are_the_pages_that_the_program_serves(string name)
    {
        using var program = BuiltProgram.OfReferencePolicy(name);
        var log = new TaskLog();
        var task = new WritePolicyFiles { BuildEngine = log, Assembly = program.Assembly, Formats = ["html"], Folder = Path.Combine(program.Folder, "policy") };

        Assert.True(task.Execute(), string.Join("\n", log.Errors));
        using var policy = program.Run.Load();
        Assert.Equal(2, task.Files.Length);
        Assert.All(["de", "en"], language => Assert.Equal(policy.HtmlBytes(language), File.ReadAllBytes(Path.Combine(program.Folder, "policy", $"privacy-policy.{language}.html"))));
    }

    [Fact]
    public void A_file_that_says_the_same_is_not_written_again()
    {
        using var program = new BuiltProgram(BuiltProgram.Root + BuiltProgram.Logs);
        var task = new WritePolicyFiles { BuildEngine = new TaskLog(), Assembly = program.Assembly, Formats = ["html"], Folder = program.Folder };
        Assert.True(task.Execute());
        var old = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        foreach (var file in task.Files) File.SetLastWriteTimeUtc(file, old);

        Assert.True(task.Execute());
        Assert.All(task.Files, file => Assert.Equal(old, File.GetLastWriteTimeUtc(file)));
    }

    [Theory]
    [InlineData("htm", "PolicyGenFormats names 'htm', which is no format; did you mean 'html'?")]
    public void An_unknown_format_is_an_error(string format, string message)
    {
        using var program = new BuiltProgram(BuiltProgram.Root + BuiltProgram.Logs);
        var log = new TaskLog();

        Assert.False(new WritePolicyFiles { BuildEngine = log, Assembly = program.Assembly, Formats = [format], Folder = program.Folder }.Execute());
        Assert.Equal([message], log.Errors);
    }

    [Fact]
    public void A_library_writes_no_policy()
    {
        using var program = new BuiltProgram(BuiltProgram.Logs);
        var log = new TaskLog();

        Assert.False(new WritePolicyFiles { BuildEngine = log, Assembly = program.Assembly, Formats = ["html"], Folder = program.Folder }.Execute());
        Assert.Equal(["PG0054: App.dll writes no policy; add [assembly: PrivacyPolicy(Languages = \"de,en\", AsOf = \"yyyy-MM-dd\")] to the project, or take the properties of PolicyGen off it"], log.Errors);
    }

    [Fact]
    public void What_is_no_assembly_is_an_error_and_no_exception()
    {
        using var program = new BuiltProgram(BuiltProgram.Logs);
        File.WriteAllText(program.Assembly, "no assembly");
        var log = new TaskLog();

        Assert.False(new WritePolicyFiles { BuildEngine = log, Assembly = program.Assembly, Formats = ["html"], Folder = program.Folder }.Execute());
        Assert.StartsWith("The policy of App.dll cannot be written: ", Assert.Single(log.Errors), StringComparison.Ordinal);
    }
}
