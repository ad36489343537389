using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PolicyGen.Core.Reading;
using PolicyGen.Generators.Transfers;

namespace PolicyGen.CodeFixes.Rules;

/// <summary>PG0059: adds the recipient behind the host with its name to fill in, or a [NotARecipient] with the reason to fill in.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnknownHostCodeFix)), Shared]
public sealed class UnknownHostCodeFix : RuleCodeFix
{
    private const string Group = "Whose host is it?";

    /// <inheritdoc/>
    protected override string Rule => RuleIds.UnknownHost;

    private protected override IEnumerable<Fix> Find(FixSite site)
    {
        if (site.Fact(UndisclosedRecipientDiagnostic.HostProperty) is not { } host || Disclosure.FileOfPolicy(site) is not { } file)
            yield break;
        var name = Code.Argument(Code.Expression(Todo.Literal("who runs " + host)));
        yield return new Fix(
            $"Declare the recipient behind '{host}'",
            "Declare",
            editor =>
            {
                editor.AddAssemblyAttribute(
                    "KnownProcessor",
                    Code.Attribute("KnownProcessor", name, Code.Argument("Hosts", Code.Expression($"new[] {{ {Code.Literal(host)} }}")))
                );
                editor.AddAssemblyAttribute("Processor", Code.Attribute("Processor", name));
            }
        )
        {
            Elsewhere = file,
            Group = Group,
        };
        foreach (var fix in Disclosure.NotARecipient(site))
            yield return fix with
            {
                Group = Group,
            };
    }
}
