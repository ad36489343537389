using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PolicyGen.Core.Reading;

namespace PolicyGen.CodeFixes.Rules;

/// <summary>PG0064: discloses the recipient on the assembly, with what the catalogue knows; the mechanism is a choice.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UndisclosedLibraryCodeFix)), Shared]
public sealed class UndisclosedLibraryCodeFix : RuleCodeFix
{
    /// <inheritdoc/>
    protected override string RuleId => RuleIds.UndisclosedLibrary;

    private protected override IEnumerable<Fix> CreateFixes(FixSite site) => DisclosureFixes.CreateFixes(site);
}
