using System.Text.Json;

namespace PolicyGen.Tool.Tests;

public sealed class ErrorTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public static TheoryData<string> Commands => ["show", "export", "lint", "merge"];

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_file_that_is_not_there_is_told(string command) =>
        Assert.Equal(
            "error: There is no file 'nowhere.dll'; build the project first and name its assembly, for example bin/Debug/net10.0/App.dll\n",
            ToolRun.Execute(command, "nowhere.dll").GetFailure()
        );

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_file_that_is_no_assembly_is_told(string command) =>
        Assert.Contains(
            "is no .NET assembly; name the .dll that the build wrote",
            ToolRun.Execute(command, _folder.Write("App.exe", "MZ and more")).GetFailure(),
            StringComparison.Ordinal
        );

    [Theory]
    [MemberData(nameof(Commands))]
    public void An_assembly_without_a_policy_is_told(string command) =>
        Assert.Contains(
            "carries no policy: it was built without PolicyGen, or nothing is declared in it",
            ToolRun.Execute(command, typeof(ErrorTests).Assembly.Location).GetFailure(),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_folder_is_no_assembly() =>
        Assert.Contains(
            "is a folder; name the assembly in it",
            ToolRun.Execute("show", _folder.Folder).GetFailure(),
            StringComparison.Ordinal
        );

    [Fact]
    public void Who_reads_JSON_gets_the_error_so()
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
    public void A_command_that_cannot_be_understood_is_an_error(string command) =>
        Assert.Contains("policygen --help", ToolRun.Execute(command.Split(' ')).GetFailure(), StringComparison.Ordinal);

    [Theory]
    [InlineData("--help")]
    [InlineData("merge --help")]
    [InlineData("--version")]
    public void Help_and_version_are_no_errors(string command) => Assert.NotEmpty(ToolRun.Execute(command.Split(' ')).GetResult());

    public void Dispose() => _folder.Dispose();
}
