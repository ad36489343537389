using Microsoft.CodeAnalysis;
using PolicyGen.Core.Html;

namespace PolicyGen.Generators.Tests.Manifests;

/// <summary>A policy is the same wherever its classes stand.</summary>
public sealed class ManifestTests
{
    [Fact]
    public void Classes_in_libraries_produce_the_same_page_as_classes_in_the_program()
    {
        var inOne = Projects.BuildProgram(Projects.Root + Projects.CallsInEnglish + Projects.Logs + "\n" + Projects.Calls);
        var spread = Projects.BuildProgram(
            Projects.Root,
            Projects.BuildLibrary("Calls", Projects.CallsInEnglish + Projects.Calls).ToReference(),
            Projects.BuildLibrary("Logs", Projects.Logs).ToReference()
        );

        Assert.Equal(GetPage(inOne, "de"), GetPage(spread, "de"));
        Assert.Equal(GetPage(inOne, "en"), GetPage(spread, "en"));
        Assert.Contains("request", GetPage(spread, "en"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_reference_produces_the_same_page_as_its_assembly()
    {
        var library = Projects.BuildLibrary("Calls", Projects.CallsInEnglish + Projects.Calls);

        Assert.Equal(
            GetPage(Projects.BuildProgram(Projects.Root, library.ToReference()), "de"),
            GetPage(Projects.BuildProgram(Projects.Root, library.Output.ToMetadataReference()), "de")
        );
    }

    [Fact]
    public void The_program_can_translate_the_texts_of_a_library()
    {
        var library = Projects.BuildLibrary("Calls", Projects.Calls).ToReference();

        Assert.Equal(
            GetPage(Projects.BuildProgram(Projects.Root + Projects.CallsInEnglish + Projects.Calls), "en"),
            GetPage(Projects.BuildProgram(Projects.Root + Projects.CallsInEnglish, library), "en")
        );
    }

    [Fact]
    public void Removing_a_reference_removes_exactly_its_part()
    {
        var calls = Projects.BuildLibrary("Calls", Projects.CallsInEnglish + Projects.Calls).ToReference();
        var logs = Projects.BuildLibrary("Logs", Projects.Logs).ToReference();

        Assert.Equal(
            GetPage(Projects.BuildProgram(Projects.Root + Projects.Logs), "de"),
            GetPage(Projects.BuildProgram(Projects.Root, logs), "de")
        );
        Assert.NotEqual(
            GetPage(Projects.BuildProgram(Projects.Root, logs), "de"),
            GetPage(Projects.BuildProgram(Projects.Root, logs, calls), "de")
        );
    }

    [Fact]
    public void The_program_has_the_typed_members_of_a_library()
    {
        using var policy = Projects
            .BuildProgram(Projects.Root, Projects.BuildLibrary("Calls", Projects.CallsInEnglish + Projects.Calls).ToReference())
            .Load();

        Assert.Equal(["Call"], policy.GetMembers("Processings"));
        Assert.Equal(["Sprechwerk"], policy.GetMembers("Processors"));
    }

    [Fact]
    public void The_manifest_is_ASCII_on_one_line()
    {
        var manifest = Projects
            .BuildLibrary(
                "Calls",
                Projects.Calls + "\n[DataProcessing(\"Grüße \\u2028 \\\"\\\\ 🙂\"), Retention(Days = 1)] public class Odd;"
            )
            .Files["PrivacyPolicy.Manifest.g.cs"];

        Assert.All(manifest, c => Assert.InRange(c, '\n', '~'));
    }

    [Fact]
    public void Unusual_texts_are_preserved()
    {
        const string odd = "[DataProcessing(\"Grüße \\\"\\\\ </script> 🙂 {0}\"), Retention(Days = 1)] public class Odd;";

        Assert.Equal(
            GetPage(Projects.BuildProgram(Projects.Root + odd), "de"),
            GetPage(Projects.BuildProgram(Projects.Root, Projects.BuildLibrary("Odd", odd).ToReference()), "de")
        );
    }

    [Fact]
    public void The_policy_of_a_referenced_program_is_not_included()
    {
        var other = Projects.BuildLibrary("Other", Projects.Root + Projects.Calls).ToReference();

        Assert.Equal(
            GetPage(Projects.BuildProgram(Projects.Root + Projects.Logs), "de"),
            GetPage(Projects.BuildProgram(Projects.Root + Projects.Logs, other), "de")
        );
    }

    [Fact]
    public void Thirty_libraries_form_one_policy()
    {
        var parts = Enumerable
            .Range(0, 30)
            .Select(i =>
                $"[DataProcessing(\"Vorgang {i:00}\"), Purpose(Purposes.EnquiryAnswering, Basis.Contract), Retention(Days "
                + $"= {i + 1}), Processor(\"Sprechwerk\", Country = \"DE\")] public class Part{i};"
            )
            .ToList();

        Assert.Equal(
            GetPage(Projects.BuildProgram(Projects.Root + string.Join("\n", parts)), "de"),
            GetPage(
                Projects.BuildProgram(Projects.Root, [.. parts.Select((part, i) => Projects.BuildLibrary("Part" + i, part).ToReference())]),
                "de"
            )
        );
    }

    private static string GetPage(GeneratorRun run, string language) => HtmlPage.Render(run.GetDocument(), language);
}
