using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PolicyGen.Core.Rules;

namespace PolicyGen.CodeFixes.Rules;

/// <summary>PG0064: discloses the recipient on the assembly, with what the catalogue knows; the mechanism is a choice.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UndisclosedLibraryCodeFix)), Shared]
public sealed class UndisclosedLibraryCodeFix : RuleCodeFix
{
    /// <inheritdoc/>
    protected override string RuleId => TransferRules.UndisclosedLibrary.Id;

    private protected override IEnumerable<Fix> CreateFixes(FixSite site) => DisclosureFixes.CreateFixes(site);
}
