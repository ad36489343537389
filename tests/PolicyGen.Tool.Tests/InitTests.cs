using System.Text.Json;

namespace PolicyGen.Tool.Tests;

public sealed class InitTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public InitTests()
    {
        _folder.Write(
            "Shop.csproj",
            """
            <Project Sdk="Microsoft.NET.Sdk.Web"><ItemGroup>
            <PackageReference Include="openai" /><PackageReference Include="Serilog" />
            </ItemGroup></Project>
            """
        );
        _folder.Write("Mail.cs", "class Mail { const string Host = \"https://api.mailjet.com/v3\"; /* https://api.stripe.com */ }");
        _folder.Write("appsettings.Production.json", """{ "Payment": { "Host": "api.stripe.com:443" } }""");
        _folder.Write("obj/Left.cs", "class Left { const string Host = \"https://api.twilio.com\"; }");
    }

    [Fact]
    public void Finds_recipients_by_packages_and_hosts()
    {
        var found = JsonDocument
            .Parse(ToolRun.Execute("init", _folder.Folder, "--json").GetResult())
            .RootElement.GetProperty("recipients")
            .EnumerateArray()
            .Select(recipient =>
                $"{recipient.GetProperty("name").GetString()}: {string.Join("; ", recipient.GetProperty("evidence").EnumerateArray())}"
            );

        Assert.Equal(
            ["Mailjet: api.mailjet.com in Mail.cs", "OpenAI: package openai", "Stripe: api.stripe.com in appsettings.Production.json"],
            found
        );
    }

    [Fact]
    public void The_written_file_compiles_and_says_what_is_left_to_fill_in()
    {
        Assert.Contains("with 3 recipients", ToolRun.Execute("init", _folder.GetPath("Shop.csproj")).GetResult(), StringComparison.Ordinal);
        var code = File.ReadAllText(_folder.GetPath("Privacy.cs"));

        Assert.DoesNotContain("\r", code, StringComparison.Ordinal);
        _ = GeneratorRun.Execute(code);
        Assert.Contains("// Found: package openai\n// TODO: is it used for personal data?", code, StringComparison.Ordinal);
        Assert.Contains("[assembly: Processor(\"OpenAI\",", code, StringComparison.Ordinal);
        Assert.Contains("Mechanism = \"TODO: what the transfer", code, StringComparison.Ordinal);
    }

    [Fact]
    public void Overwrites_a_file_only_when_forced()
    {
        _folder.Write("Privacy.cs", "// mine");

        Assert.Contains(
            "is there already; --force writes over it",
            ToolRun.Execute("init", _folder.Folder).GetFailure(),
            StringComparison.Ordinal
        );
        Assert.Equal("// mine", File.ReadAllText(_folder.GetPath("Privacy.cs")));
        Assert.Equal(0, ToolRun.Execute("init", _folder.Folder, "--force").ExitCode);
        Assert.StartsWith("// First declarations", File.ReadAllText(_folder.GetPath("Privacy.cs")), StringComparison.Ordinal);
    }

    [Fact]
    public void Does_not_add_a_second_policy()
    {
        _folder.Write("Legal/Policy.cs", TestFolder.Policy);

        Assert.Contains(
            "'Legal/Policy.cs' declares the policy already",
            ToolRun.Execute("init", _folder.Folder, "--force").GetFailure(),
            StringComparison.Ordinal
        );
        Assert.False(File.Exists(_folder.GetPath("Privacy.cs")));
    }

    [Fact]
    public void Reports_a_folder_without_a_single_project()
    {
        Assert.Contains(
            "There is no project (*.csproj)",
            ToolRun.Execute("init", _folder.GetPath("obj")).GetFailure(),
            StringComparison.Ordinal
        );
        Assert.Contains("There is no folder", ToolRun.Execute("init", _folder.GetPath("nowhere")).GetFailure(), StringComparison.Ordinal);
        _folder.Write("Other.csproj", "<Project />");
        Assert.Contains(
            "Other.csproj, Shop.csproj; name one of them",
            ToolRun.Execute("init", _folder.Folder).GetFailure(),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "cannot be read",
            ToolRun.Execute("init", _folder.Write("Broken.csproj", "<Project>")).GetFailure(),
            StringComparison.Ordinal
        );
    }

    public void Dispose() => _folder.Dispose();
}
