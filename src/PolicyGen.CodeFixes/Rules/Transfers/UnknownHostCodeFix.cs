using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PolicyGen.Core.Rules;
using PolicyGen.Generators.Transfers;

namespace PolicyGen.CodeFixes.Rules;

/// <summary>PG0059: adds the recipient behind the host with its name to fill in, or a [NotARecipient] with the reason to fill in.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnknownHostCodeFix)), Shared]
public sealed class UnknownHostCodeFix : RuleCodeFix
{
    private const string Group = "Whose host is it?";

    /// <inheritdoc/>
    protected override string RuleId => TransferRules.UnknownHost.Id;

    private protected override IEnumerable<Fix> CreateFixes(FixSite site)
    {
        if (
            site.FindFact(UndisclosedRecipientDiagnostic.HostProperty) is not { } host
            || DisclosureFixes.FindPolicyDocument(site) is not { } file
        )
            yield break;
        var name = CodeFactory.CreateArgument(CodeFactory.ParseExpression(Todo.CreateLiteral("who runs " + host)));
        yield return new Fix(
            $"Declare the recipient behind '{host}'",
            "Declare",
            editor =>
            {
                editor.AddAssemblyAttribute(
                    "KnownProcessor",
                    CodeFactory.CreateAttribute(
                        "KnownProcessor",
                        name,
                        CodeFactory.CreateArgument("Hosts", CodeFactory.ParseExpression($"new[] {{ {CodeFactory.FormatLiteral(host)} }}"))
                    )
                );
                editor.AddAssemblyAttribute("Processor", CodeFactory.CreateAttribute("Processor", name));
            }
        )
        {
            TargetDocument = file,
            Group = Group,
        };
        foreach (var fix in DisclosureFixes.CreateNonRecipientFixes(site))
            yield return fix with
            {
                Group = Group,
            };
    }
}
