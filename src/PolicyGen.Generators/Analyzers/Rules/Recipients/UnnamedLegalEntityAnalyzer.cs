using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Law;
using PolicyGen.Core.Reading;
using PolicyGen.Model;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0030: a recipient is named without the entity behind the brand, or without its address.</summary>
/// <remarks>
/// A name with a legal form (Sendwerk GmbH) is that of an entity. A category of processors (<c>RecipientKind.Processor</c>) counts: who has a contract under Article 28 GDPR knows the name. Other
/// categories are allowed by Article 13(1)(e) GDPR.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnnamedLegalEntityAnalyzer : RootPolicyAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = Rule.Create(
        RuleIds.UnnamedLegalEntity,
        "Recipient's entity or address missing",
        "'{0}' has no {1}; name the legal entity that receives the data",
        DiagnosticSeverity.Info,
        "Data subjects may ask who received their data (Art. 13(1)(e), 15(1)(c) GDPR; CJEU C-154/21).",
        WellKnownDiagnosticTags.CompilationEnd
    );

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Descriptor => s_descriptor;

    private protected override IEnumerable<Violation> Check(PolicyContext policy)
    {
        foreach (var (recipient, declaration) in policy.Recipients)
        {
            if (recipient is { IsCategory: true, Kind: RecipientKind.Processor, LegalEntity: null })
            {
                yield return new Violation(declaration.Place, recipient.Name.ToString(), "name of its own");
            }
            else if (recipient is { IsCategory: false, SelfHosted: false } && (!HasLegalEntity(recipient) || recipient.Address is null))
            {
                yield return new Violation(
                    declaration.Place,
                    recipient.Name.ToString(),
                    HasLegalEntity(recipient) ? "Address" : "LegalEntity"
                );
            }
        }
    }

    private static bool HasLegalEntity(Recipient recipient) =>
        recipient.LegalEntity is not null || LegalForms.HasLegalForm(recipient.Name.ToString());
}
