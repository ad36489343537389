using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Law;
using PolicyGen.Core.Reading;
using PolicyGen.Core.Rules;
using PolicyGen.Model;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0030: a recipient is named without the entity behind the brand, or without its address.</summary>
/// <remarks>
/// A name with a legal form (Sendwerk GmbH) is that of an entity. A category of processors (<c>RecipientKind.Processor</c>) counts:
/// whoever has a contract under Article 28 GDPR knows the name. Other categories are allowed by Article 13(1)(e) GDPR.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnnamedLegalEntityAnalyzer() : PolicyAnalyzer(RecipientRules.UnnamedLegalEntity)
{
    private protected override IEnumerable<Finding> Check(PolicyContext policy)
    {
        foreach (var (_, recipient, declaration) in policy.Recipients)
        {
            var missing = recipient switch
            {
                { IsCategory: true, Kind: RecipientKind.Processor, LegalEntity: null } => "name of its own",
                { IsCategory: true } or { SelfHosted: true } => null,
                _ when !HasLegalEntity(recipient) => nameof(RecipientDetailsAttribute.LegalEntity),
                { Address: null } => nameof(RecipientDetailsAttribute.Address),
                _ => null,
            };
            if (missing is not null)
                yield return new Finding(RecipientRules.UnnamedLegalEntity, declaration.Place, recipient.Name.ToString(), missing);
        }
    }

    private static bool HasLegalEntity(Recipient recipient) =>
        recipient.LegalEntity is not null || LegalForms.HasLegalForm(recipient.Name.ToString());
}
