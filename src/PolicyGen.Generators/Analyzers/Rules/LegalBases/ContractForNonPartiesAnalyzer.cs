using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Reading;
using PolicyGen.Core.Rules;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0016: a contract is the legal basis for persons who are not a party to it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ContractForNonPartiesAnalyzer() : LiveAnalyzer(LegalBasisRules.ContractForNonParties)
{
    private static readonly string[] s_nonParties =
    [
        DataSubjects.CustomersOfCustomers,
        DataSubjects.ThirdParties,
        DataSubjects.Relatives,
        DataSubjects.EmergencyContacts,
    ];

    private protected override LiveChecks Checks => new() { Processing = Check };

    private static IEnumerable<Finding> Check(ProcessingContext processing)
    {
        if (!processing.HasBasis(Basis.Contract) || processing.Head is not { } head)
            yield break;
        var subjects = head.GetTexts(nameof(DataProcessingAttribute.DataSubjects));
        if (subjects.Count > 0 && subjects.All(subject => s_nonParties.Contains(subject, StringComparer.Ordinal)))
        {
            yield return new Finding(
                LegalBasisRules.ContractForNonParties,
                head.GetPlace(nameof(DataProcessingAttribute.DataSubjects)),
                string.Join(", ", processing.Processing.DataSubjects)
            );
        }
    }
}
