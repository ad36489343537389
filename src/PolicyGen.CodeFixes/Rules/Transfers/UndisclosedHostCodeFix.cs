using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PolicyGen.Core.Rules;

namespace PolicyGen.CodeFixes.Rules;

/// <summary>
/// PG0022: discloses the recipient on the class at hand or the assembly, with what the catalogue knows, or adds a [NotARecipient] with the
/// reason to fill in.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UndisclosedHostCodeFix)), Shared]
public sealed class UndisclosedHostCodeFix : RuleCodeFix
{
    /// <inheritdoc/>
    protected override string RuleId => TransferRules.UndisclosedHost.Id;

    private protected override IEnumerable<Fix> CreateFixes(FixSite site) =>
        DisclosureFixes.CreateFixes(site).Concat(DisclosureFixes.CreateNonRecipientFixes(site));
}
