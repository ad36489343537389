using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Reading;
using PolicyGen.Core.Rules;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0038: no supervisory authority is declared, and none follows from where the controller is established.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NoSupervisoryAuthorityAnalyzer() : LiveAnalyzer(ControllerRules.NoSupervisoryAuthority)
{
    private protected override LiveChecks Checks => new() { Assembly = Check };

    private static IEnumerable<Finding> Check(PolicyContext policy)
    {
        if (policy.Document.SupervisoryAuthority is null && policy.FindSource(policy.Document.Controller) is { } controller)
            yield return new Finding(ControllerRules.NoSupervisoryAuthority, controller.Place);
    }
}
