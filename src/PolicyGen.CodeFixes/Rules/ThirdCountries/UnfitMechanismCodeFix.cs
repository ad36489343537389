using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PolicyGen.Core.Reading;

namespace PolicyGen.CodeFixes.Rules;

/// <summary>PG0025: replaces the mechanism by one that can apply to the country, or removes it where data stay in the EEA.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnfitMechanismCodeFix)), Shared]
public sealed class UnfitMechanismCodeFix : RuleCodeFix
{
    /// <inheritdoc/>
    protected override string Rule => RuleIds.UnfitMechanism;

    private protected override IEnumerable<Fix> Find(FixSite site)
    {
        if (
            site.Fact(FindingFact.DeclaredValue) is not { } written
            || site.Fact(FindingFact.Countries) is not { } countries
            || site.Attribute is not { } attribute
        )
            yield break;
        var fitting = FittingMechanisms.For(countries.Split(','));
        if (fitting.Count == 0)
        {
            if (site.HasArgument("Mechanism") && site.AttributeName != "Transfer")
                yield return new Fix("Remove the mechanism", "Remove", editor => editor.RemoveArguments(attribute, "Mechanism"));
            yield break;
        }

        if (Constants.Find(site, written) is not { } value)
            yield break;
        foreach (var mechanism in fitting)
        {
            // One of several may be there already.
            if (mechanism == written || Constants.Find(site, mechanism) is not null)
                continue;
            yield return new Fix(
                $"Use Mechanisms.{mechanism}",
                mechanism,
                editor => editor.ReplaceNode(value, Code.Constant("Mechanisms", mechanism).WithTriviaFrom(value))
            )
            {
                Group = "Replace the mechanism",
            };
        }
    }
}
