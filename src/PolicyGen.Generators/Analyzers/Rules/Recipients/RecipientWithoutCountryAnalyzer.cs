using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Reading;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0023: nothing says in which country a recipient sits.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RecipientWithoutCountryAnalyzer : RootPolicyAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = Rule.Create(
        RuleIds.RecipientWithoutCountry,
        "Recipient without country",
        "Recipient '{0}' has no country; write Country = \"…\", the seat of the entity that receives the data",
        DiagnosticSeverity.Error,
        "Whether data leave the European Economic Area is content of the policy (Art. 13(1)(f) GDPR).",
        WellKnownDiagnosticTags.CompilationEnd
    );

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Descriptor => s_descriptor;

    private protected override IEnumerable<Violation> Check(PolicyContext policy)
    {
        foreach (var (recipient, declaration) in policy.Recipients)
        {
            if (
                !recipient.IsCategory
                && !recipient.SelfHosted
                && recipient.Country is null
                && recipient.ProcessingCountries.Count == 0
                && !PolicyContext.HasArgument(declaration, "Country")
            )
                yield return new Violation(declaration.Place, recipient.Name.ToString());
        }
    }
}
