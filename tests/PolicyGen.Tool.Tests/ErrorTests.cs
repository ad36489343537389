using System.Text.Json;

namespace PolicyGen.Tool.Tests;

public sealed class ErrorTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public static TheoryData<string> Commands => ["show", "export", "lint", "merge"];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Reports_a_missing_file(string command) =>
        Assert.Equal(
            "error: There is no file 'nowhere.dll'; build the project first and name its assembly, for example bin/Debug/net10.0/App.dll\n",
            ToolRun.Execute(command, "nowhere.dll").GetFailure()
        );

    [Theory]
    [MemberData(nameof(Commands))]
    public void Reports_a_file_that_is_not_an_assembly(string command) =>
        Assert.Contains(
            "is no .NET assembly; name the .dll that the build wrote",
            ToolRun.Execute(command, _folder.Write("App.exe", "MZ and more")).GetFailure(),
            StringComparison.Ordinal
        );

    [Theory]
    [MemberData(nameof(Commands))]
    public void Reports_an_assembly_without_a_policy(string command) =>
        Assert.Contains(
            "carries no policy: it was built without PolicyGen, or nothing is declared in it",
            ToolRun.Execute(command, typeof(ErrorTests).Assembly.Location).GetFailure(),
            StringComparison.Ordinal
        );

    [Fact]
    public void Reports_a_folder_instead_of_an_assembly() =>
        Assert.Contains(
            "is a folder; name the assembly in it",
            ToolRun.Execute("show", _folder.Folder).GetFailure(),
            StringComparison.Ordinal
        );

    [Fact]
    public void Writes_the_error_as_JSON_when_asked_to()
    {
        var run = ToolRun.Execute("show", "nowhere.dll", "--json");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(
            "There is no file",
            JsonDocument.Parse(run.Output).RootElement.GetProperty("error").GetString(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("shw")]
    [InlineData("show")]
    [InlineData("diff one.dll")]
    [InlineData("diff one.dll two.dll --language fr")]
    public void Reports_an_invalid_command(string command) =>
        Assert.Contains("policygen --help", ToolRun.Execute(command.Split(' ')).GetFailure(), StringComparison.Ordinal);

    [Theory]
    [InlineData("--help")]
    [InlineData("merge --help")]
    [InlineData("--version")]
    public void Help_and_version_succeed(string command) => Assert.NotEmpty(ToolRun.Execute(command.Split(' ')).GetResult());

    public void Dispose() => _folder.Dispose();
}
