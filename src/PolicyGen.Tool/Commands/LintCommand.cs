using System.CommandLine;
using PolicyGen.Core.Catalogue;
using PolicyGen.Core.Declarations;
using PolicyGen.Core.Reading;
using PolicyGen.Core.Rules;
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
                terminal.Output.Write(new JsonArray(found.Select(finding => ToJson(file, finding))).ToString());
            else
            {
                foreach (var finding in found)
                {
                    terminal.WriteFinding(
                        FormatPlace(file, finding.Place),
                        FormatSeverity(finding.Rule),
                        $"{finding.Rule.Id}: {finding.FormatMessage()}"
                    );
                }
            }

            return found.Count == 0 ? ExitCode.Success : ExitCode.Findings;
        });
        return command;
    }

    private static IEnumerable<Finding> CollectFindings(AssemblyFile file)
    {
        var log = new ReadingLog();
        var texts = PolicyHeader.Read(new AssemblyDeclarations(file.Manifest.Declarations), file.Manifest.Language, log: null).Context;
        file.ReadPolicy(log);
        foreach (var declaration in file.Manifest.Declarations)
        {
            if (declaration.IsAttribute<KnownProcessorAttribute>())
                DeclaredProcessor.Read(new DeclarationReader(declaration, texts, log));
            if (declaration.IsAttribute<NotARecipientAttribute>())
                NonRecipientHost.Read(new DeclarationReader(declaration, texts, log));
        }

        // A library may refer to what its references declare; the build has them and reports what none of them has.
        var isPart = !file.IsProgram && file.Manifest.ReferencedAssemblies.Count > 0;
        return log
            .Findings.Where(finding => !isPart || finding.Rule.Id != DeclarationRules.DanglingReference.Id)
            // Whether a text was written as a term is known in the source alone.
            .Where(finding => finding.Rule.Id != TextRules.LiteralInsteadOfTerm.Id)
            .Distinct();
    }

    private static JsonObject ToJson(AssemblyFile file, Finding finding) =>
        new()
        {
            { "id", finding.Rule.Id },
            { "severity", FormatSeverity(finding.Rule) },
            { "place", FormatPlace(file, finding.Place) },
            { "message", finding.FormatMessage() },
        };

    private static string FormatSeverity(Rule rule) => (rule.CaseSeverity ?? rule.Severity).ToString().ToLowerInvariant();

    /// <summary>The class and member, or the assembly that declares it.</summary>
    private static string FormatPlace(AssemblyFile file, Place place) =>
        place.Type is { } type
            ? place.Member is { } member
                ? $"{type}.{member}"
                : type
            : place.Assembly ?? file.Manifest.Assembly;
}
