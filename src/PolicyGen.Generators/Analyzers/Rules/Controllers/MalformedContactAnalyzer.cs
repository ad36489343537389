using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Reading;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0008: an e-mail address, URL, telephone number, postal code or VAT number cannot be right.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MalformedContactAnalyzer : AssemblyAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = Rule.Create(
        RuleIds.MalformedContact,
        "Malformed contact detail",
        "'{0}' is no valid {1}; {2}",
        DiagnosticSeverity.Warning,
        "People reach the controller by these details (Art. 12(2), 13(1)(a) GDPR)."
    );

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Descriptor => s_descriptor;

    private protected override IEnumerable<Violation> Check(PolicyContext policy)
    {
        foreach (var declaration in policy.Analysis.Assembly.Declarations)
        {
            foreach (var argument in declaration.Arguments)
            {
                foreach (var text in argument.Value.Texts)
                {
                    if (
                        ContactFormat.FindProblem(declaration.Attribute, argument.Name, text, policy.Document.Controller.Country?.Code) is
                        { } problem
                    )
                    {
                        yield return new Violation(argument.Place, text, problem.What, problem.Instead);
                    }
                }
            }
        }
    }
}
