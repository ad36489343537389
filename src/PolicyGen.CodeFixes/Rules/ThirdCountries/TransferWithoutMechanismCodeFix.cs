using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PolicyGen.Core.Reading;
using PolicyGen.Core.Rules;

namespace PolicyGen.CodeFixes.Rules;

/// <summary>PG0024: adds a transfer mechanism that can apply to the country.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TransferWithoutMechanismCodeFix)), Shared]
public sealed class TransferWithoutMechanismCodeFix : RuleCodeFix
{
    /// <inheritdoc/>
    protected override string RuleId => ThirdCountryRules.TransferWithoutMechanism.Id;

    private protected override IEnumerable<Fix> CreateFixes(FixSite site)
    {
        if (
            site.Attribute is not { } recipient
            || site.HasArgument("Mechanism")
            || site.FindFact(FindingFact.Countries) is not { } countries
        )
            yield break;
        foreach (var mechanism in ApplicableMechanisms.Find(countries.Split(',')))
        {
            yield return new Fix(
                $"Add Mechanism = Mechanisms.{mechanism}",
                mechanism,
                editor => editor.AddArgument(recipient, "Mechanism", CodeFactory.CreateConstant("Mechanisms", mechanism))
            )
            {
                Group = "Add Mechanism",
            };
        }
    }
}
