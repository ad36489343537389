using System.CommandLine;
using PolicyGen.Core.Catalogue;
using PolicyGen.Core.Declarations;
using PolicyGen.Core.Reading;
using PolicyGen.Formats.Json;
using PolicyGen.Tool.Output;
using PolicyGen.Tool.Policies;

namespace PolicyGen.Tool.Commands;

/// <summary><c>policygen lint</c>: what can be checked of a policy without its source.</summary>
internal static class LintCommand
{
    public static Command Create(Terminal terminal)
    {
        var assembly = new Argument<string>("ASSEMBLY")
        {
            Description = "The assembly of a program or library, for example bin/Debug/net10.0/App.dll.",
        };
        var command = new Command(
            "lint",
            "Reports declarations in an assembly that contradict each other or cannot be used. The build knows more: it has the source."
        )
        {
            assembly,
        };
        command.SetAction(parsed =>
        {
            var file = AssemblyFile.Read(parsed.GetRequiredValue(assembly));
            var found = CollectFindings(file).ToList();
            if (parsed.GetValue(SharedOptions.Json))
                terminal.Output.Write(new JsonArray(found.Select(finding => ToJson(file, finding.Rule, finding.Finding))).ToString());
            else
            {
                foreach (var (rule, finding) in found)
                    terminal.WriteFinding(FormatPlace(file, finding.Place), rule.Severity, $"{rule.Id}: {rule.FormatMessage(finding)}");
            }

            return found.Count == 0 ? ExitCode.Success : ExitCode.Findings;
        });
        return command;
    }

    private static IEnumerable<(LintRule Rule, Finding Finding)> CollectFindings(AssemblyFile file)
    {
        var findings = new Findings();
        var texts = PolicyHeader.Read(new AssemblyDeclarations(file.Manifest.Declarations), file.Manifest.Language, findings: null).Context;
        file.ReadPolicy(findings);
        foreach (var declaration in file.Manifest.Declarations)
        {
            if (declaration.Attribute == DeclaredProcessor.AttributeName)
                DeclaredProcessor.Read(new DeclarationReader(declaration, texts, findings));
            if (declaration.Attribute == NonRecipientHost.AttributeName)
                NonRecipientHost.Read(new DeclarationReader(declaration, texts, findings));
        }

        // A library may refer to what its references declare; the build has them and reports what none of them has.
        var isPart = !file.IsProgram && file.Manifest.ReferencedAssemblies.Count > 0;
        return findings
            .All.Where(finding => !isPart || finding.RuleId != RuleIds.DanglingReference)
            .Distinct()
            .Select(finding => (Rule: LintRule.Find(finding.RuleId), finding))
            .Where(found => found.Rule is not null)
            .Select(found => (found.Rule!, found.finding));
    }

    private static JsonObject ToJson(AssemblyFile file, LintRule rule, Finding finding) =>
        new()
        {
            { "id", rule.Id },
            { "severity", rule.Severity },
            { "place", FormatPlace(file, finding.Place) },
            { "message", rule.FormatMessage(finding) },
        };

    /// <summary>The class and member, or the assembly that declares it.</summary>
    private static string FormatPlace(AssemblyFile file, Place place) =>
        place.Type is { } type
            ? place.Member is { } member
                ? $"{type}.{member}"
                : type
            : place.Assembly ?? file.Manifest.Assembly;
}
