using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Reading;
using PolicyGen.Core.Rules;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0008: an e-mail address, URL, telephone number, postal code or VAT number cannot be right.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MalformedContactAnalyzer() : LiveAnalyzer(ControllerRules.MalformedContact)
{
    private protected override LiveChecks Checks => new() { Assembly = Check };

    private static IEnumerable<Finding> Check(PolicyContext policy) =>
        from declaration in policy.Analysis.Assembly.Declarations
        from argument in declaration.Arguments
        from text in argument.Value.Texts
        let problem = ContactFormat.FindProblem(declaration, argument.Name, text, policy.Document.Controller.Country?.Code)
        where problem is not null
        select new Finding(ControllerRules.MalformedContact, argument.Place, text, problem.Value.Expected, problem.Value.Remedy);
}
