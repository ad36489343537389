using System.Text.Json;

namespace PolicyGen.Tool.Tests;

/// <summary>What an assembly runs with: what was looked at and has nothing, what nobody declares.</summary>
public sealed class ReferencesTests : IDisposable
{
    private const string Uses = "class Uses { object a = new Parts.Part(), b = new OpenAI.Client(); }";

    private readonly TestFolder _folder = new();

    [Theory]
    [InlineData("", "library of OpenAI, which no declaration names")]
    [InlineData("[assembly: Processor(\"OpenAI\", Country = \"IE\")]", "library of OpenAI, which is declared")]
    public void Lists_references_with_their_content(string declaration, string words)
    {
        var app = Build(declaration);

        Assert.EndsWith(
            $"""

            References (3)
              Empty   carries nothing
              OpenAI  {words}
              Parts   carries a part of the policy

            """.ReplaceLineEndings("\n"),
            ToolRun.Execute("show", app, "--references").GetResult(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Lists_references_as_JSON()
    {
        var references = JsonDocument
            .Parse(ToolRun.Execute("show", Build(""), "--references", "--json").GetResult())
            .RootElement.GetProperty("references")
            .EnumerateArray()
            .Select(reference =>
                reference.GetRawText().Replace(" ", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal)
            );

        Assert.Equal(
            [
                """{"assembly":"Empty","carriesPolicy":false}""",
                """{"assembly":"OpenAI","carriesPolicy":false,"service":"OpenAI","isDeclared":false}""",
                """{"assembly":"Parts","carriesPolicy":true}""",
            ],
            references
        );
    }

    [Fact]
    public void Lists_references_only_when_asked_to()
    {
        var app = Build("");

        Assert.DoesNotContain("References", ToolRun.Execute("show", app).GetResult(), StringComparison.Ordinal);
        Assert.False(
            JsonDocument.Parse(ToolRun.Execute("show", app, "--json").GetResult()).RootElement.TryGetProperty("references", out _)
        );
    }

    /// <summary>A library that is configured and not called is in no metadata, but in the list that the build writes.</summary>
    [Fact]
    public void The_dependency_list_of_the_build_takes_precedence_over_the_metadata()
    {
        var app = Build("");
        _folder.Write(
            "App.deps.json",
            """
            { "targets": { ".NETCoreApp,Version=v10.0": { "App/1.0.0": { "runtime": { "App.dll": {} } }, "PolicyGen/1.0.0": {
                "runtime": { "lib/net10.0/PolicyGen.dll": {} } },
              "Twilio/7.0.0": { "runtime": { "lib/netstandard2.0/Twilio.dll": { "assemblyVersion": "7.0.0.0" } } }, "Empty/1.0.0": {} } } }
            """
        );

        Assert.EndsWith(
            "References (1)\n  Twilio  library of Twilio, which no declaration names\n",
            ToolRun.Execute("show", app, "--references").GetResult(),
            StringComparison.Ordinal
        );

        _folder.Write("App.deps.json", "{");
        Assert.Contains(
            "App.deps.json' cannot be read",
            ToolRun.Execute("show", app, "--references").GetFailure(),
            StringComparison.Ordinal
        );
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>
    /// A program with a library that carries a part, one that has nothing and is reached through that alone, and that of a service.
    /// </summary>
    private string Build(string declaration)
    {
        _folder.Build("Empty.dll", "namespace Empty; public class Nothing;");
        _folder.Build("OpenAI.dll", "namespace OpenAI; public class Client;");
        _folder.BuildWithReferences(
            "Parts.dll",
            ["Empty.dll"],
            "namespace Parts; [DataProcessing(KnownProcessings.ServerLogs), Retention(Days = 7)] public class Part { "
                + "object a = new Empty.Nothing(); }"
        );
        return _folder.BuildWithReferences(
            "App.dll",
            ["Parts.dll", "OpenAI.dll", "Empty.dll"],
            declaration + TestFolder.Policy,
            TestFolder.Calls,
            Uses
        );
    }
}
