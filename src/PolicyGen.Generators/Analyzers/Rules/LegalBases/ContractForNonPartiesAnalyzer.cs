using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Reading;
using PolicyGen.Core.Vocabulary;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0016: a contract is the legal basis for persons who are no party to it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ContractForNonPartiesAnalyzer : ProcessingAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = Rule.Create(
        RuleIds.ContractForNonParties,
        "Contract basis for a person who is no party",
        "Basis.Contract covers a contract with the data subject, and '{0}' are no party to it; use Basis.LegitimateInterests with its Interest, or name the persons who are party",
        DiagnosticSeverity.Warning,
        "Art. 6(1)(b) GDPR covers a contract to which the data subject is party."
    );

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Descriptor => s_descriptor;

    private protected override IEnumerable<Violation> Check(ProcessingContext processing)
    {
        if (!processing.HasBasis(Basis.Contract) || processing.ProcessingDeclaration is not { } head)
            yield break;
        var subjects = processing.CreateReader(head).GetRawTexts("DataSubjects");
        if (
            subjects.Count > 0
            && subjects.All(subject =>
                subject
                    is DataSubjectTerms.CustomersOfCustomers
                        or DataSubjectTerms.ThirdParties
                        or DataSubjectTerms.Relatives
                        or DataSubjectTerms.EmergencyContacts
            )
        )
        {
            yield return new Violation(
                PolicyContext.GetArgumentPlace(head, "DataSubjects"),
                string.Join(", ", processing.Processing.DataSubjects)
            );
        }
    }
}
