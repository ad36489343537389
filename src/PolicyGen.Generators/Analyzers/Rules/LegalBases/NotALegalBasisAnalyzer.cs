using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Law;
using PolicyGen.Core.Reading;
using PolicyGen.Core.Rules;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0013: a provision that is not a legal basis is given as one.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NotALegalBasisAnalyzer() : LiveAnalyzer(LegalBasisRules.NotALegalBasis)
{
    private protected override LiveChecks Checks => new() { Processing = Check };

    private static IEnumerable<Finding> Check(ProcessingContext processing) =>
        from declaration in processing.Type.Declarations
        where declaration.IsAttribute<PurposeAttribute>() || declaration.IsAttribute<LegalBasisAttribute>()
        let law = declaration.GetText(nameof(PurposeAttribute.Law))
        where law is not null
        let subjectMatter = MistakenLegalBases.FindSubjectMatter(law)
        where subjectMatter is not null
        select new Finding(LegalBasisRules.NotALegalBasis, declaration.GetPlace(nameof(PurposeAttribute.Law)), law, subjectMatter);
}
