using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PolicyGen.Core.Reading;
using PolicyGen.Core.Rules;

namespace PolicyGen.CodeFixes.Rules;

/// <summary>PG0025: replaces the mechanism by one that can apply to the country, or removes it where data stay in the EEA.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(InapplicableMechanismCodeFix)), Shared]
public sealed class InapplicableMechanismCodeFix : RuleCodeFix
{
    /// <inheritdoc/>
    protected override string RuleId => ThirdCountryRules.InapplicableMechanism.Id;

    private protected override IEnumerable<Fix> CreateFixes(FixSite site)
    {
        if (
            site.FindFact(FindingFact.DeclaredValue) is not { } written
            || site.FindFact(FindingFact.Countries) is not { } countries
            || site.Attribute is not { } attribute
        )
            yield break;
        var fitting = ApplicableMechanisms.Find(countries.Split(','));
        if (fitting.Count == 0)
        {
            if (site.HasArgument("Mechanism") && site.AttributeName != "Transfer")
                yield return new Fix("Remove the mechanism", "Remove", editor => editor.RemoveArguments(attribute, "Mechanism"));
            yield break;
        }

        if (ConstantFinder.Find(site, written) is not { } value)
            yield break;
        foreach (var mechanism in fitting)
        {
            // One of several may be there already.
            if (mechanism == written || ConstantFinder.Find(site, mechanism) is not null)
                continue;
            yield return new Fix(
                $"Use Mechanisms.{mechanism}",
                mechanism,
                editor => editor.ReplaceNode(value, CodeFactory.CreateConstant("Mechanisms", mechanism).WithTriviaFrom(value))
            )
            {
                Group = "Replace the mechanism",
            };
        }
    }
}
