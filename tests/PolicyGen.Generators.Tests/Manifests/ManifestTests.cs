using Microsoft.CodeAnalysis;
using PolicyGen.Core.Html;

namespace PolicyGen.Generators.Tests.Manifests;

/// <summary>A policy is the same wherever its classes stand.</summary>
public sealed class ManifestTests
{
    [Fact]
    public void Classes_in_libraries_give_the_page_that_classes_in_the_program_give()
    {
        var inOne = Projects.Program(Projects.Root + Projects.CallsInEnglish + Projects.Logs + "\n" + Projects.Calls);
        var spread = Projects.Program(
            Projects.Root,
            Projects.Library("Calls", Projects.CallsInEnglish + Projects.Calls).ToReference(),
            Projects.Library("Logs", Projects.Logs).ToReference()
        );

        Assert.Equal(Page(inOne, "de"), Page(spread, "de"));
        Assert.Equal(Page(inOne, "en"), Page(spread, "en"));
        Assert.Contains("request", Page(spread, "en"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_reference_gives_what_its_assembly_gives()
    {
        var library = Projects.Library("Calls", Projects.CallsInEnglish + Projects.Calls);

        Assert.Equal(
            Page(Projects.Program(Projects.Root, library.ToReference()), "de"),
            Page(Projects.Program(Projects.Root, library.Output.ToMetadataReference()), "de")
        );
    }

    [Fact]
    public void The_program_translates_what_a_library_does_not()
    {
        var library = Projects.Library("Calls", Projects.Calls).ToReference();

        Assert.Equal(
            Page(Projects.Program(Projects.Root + Projects.CallsInEnglish + Projects.Calls), "en"),
            Page(Projects.Program(Projects.Root + Projects.CallsInEnglish, library), "en")
        );
    }

    [Fact]
    public void Without_the_reference_exactly_its_part_is_gone()
    {
        var calls = Projects.Library("Calls", Projects.CallsInEnglish + Projects.Calls).ToReference();
        var logs = Projects.Library("Logs", Projects.Logs).ToReference();

        Assert.Equal(Page(Projects.Program(Projects.Root + Projects.Logs), "de"), Page(Projects.Program(Projects.Root, logs), "de"));
        Assert.NotEqual(Page(Projects.Program(Projects.Root, logs), "de"), Page(Projects.Program(Projects.Root, logs, calls), "de"));
    }

    [Fact]
    public void The_typed_members_of_a_library_are_members_of_the_program_too()
    {
        using var policy = Projects
            .Program(Projects.Root, Projects.Library("Calls", Projects.CallsInEnglish + Projects.Calls).ToReference())
            .Load();

        Assert.Equal(["Call"], policy.MembersOf("Processings"));
        Assert.Equal(["Sprechwerk"], policy.MembersOf("Processors"));
    }

    [Fact]
    public void The_manifest_is_ascii_on_one_line()
    {
        var manifest = Projects
            .Library("Calls", Projects.Calls + "\n[DataProcessing(\"Grüße \\u2028 \\\"\\\\ 🙂\"), Retention(Days = 1)] public class Odd;")
            .Files["PrivacyPolicy.Manifest.g.cs"];

        Assert.All(manifest, c => Assert.InRange(c, '\n', '~'));
    }

    [Fact]
    public void Odd_texts_travel_unchanged()
    {
        const string odd = "[DataProcessing(\"Grüße \\\"\\\\ </script> 🙂 {0}\"), Retention(Days = 1)] public class Odd;";

        Assert.Equal(
            Page(Projects.Program(Projects.Root + odd), "de"),
            Page(Projects.Program(Projects.Root, Projects.Library("Odd", odd).ToReference()), "de")
        );
    }

    [Fact]
    public void A_program_is_no_part_of_another()
    {
        var other = Projects.Library("Other", Projects.Root + Projects.Calls).ToReference();

        Assert.Equal(
            Page(Projects.Program(Projects.Root + Projects.Logs), "de"),
            Page(Projects.Program(Projects.Root + Projects.Logs, other), "de")
        );
    }

    [Fact]
    public void Thirty_libraries_are_one_policy()
    {
        var parts = Enumerable
            .Range(0, 30)
            .Select(i =>
                $"[DataProcessing(\"Vorgang {i:00}\"), Purpose(Purposes.EnquiryAnswering, Basis.Contract), Retention(Days = {i + 1}), Processor(\"Sprechwerk\", Country = \"DE\")] public class Part{i};"
            )
            .ToList();

        Assert.Equal(
            Page(Projects.Program(Projects.Root + string.Join("\n", parts)), "de"),
            Page(Projects.Program(Projects.Root, [.. parts.Select((part, i) => Projects.Library("Part" + i, part).ToReference())]), "de")
        );
    }

    private static string Page(GeneratorRun run, string language) => HtmlPage.Render(run.Document(), language);
}
