using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PolicyGen.Core.Rules;

namespace PolicyGen.CodeFixes.Rules;

/// <summary>
/// PG0021: discloses the recipient on the class at hand or the assembly, with what the catalogue knows; the mechanism is a choice.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UndisclosedSdkCodeFix)), Shared]
public sealed class UndisclosedSdkCodeFix : RuleCodeFix
{
    /// <inheritdoc/>
    protected override string RuleId => TransferRules.UndisclosedSdk.Id;

    private protected override IEnumerable<Fix> CreateFixes(FixSite site) => DisclosureFixes.CreateFixes(site);
}
