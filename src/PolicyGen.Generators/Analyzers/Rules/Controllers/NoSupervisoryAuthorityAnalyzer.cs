using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Reading;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0038: no supervisory authority is declared and none follows from the controller's seat.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NoSupervisoryAuthorityAnalyzer : AssemblyAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = Rule.Create(
        RuleIds.NoSupervisoryAuthority,
        "Supervisory authority missing",
        "No supervisory authority follows from the controller's State or Country; write State = \"DE-NI\" on [DataController], or [assembly: SupervisoryAuthority(…)]",
        DiagnosticSeverity.Warning,
        "People have to find where they can complain (Art. 13(2)(d), 77 GDPR)."
    );

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Descriptor => s_descriptor;

    private protected override IEnumerable<Violation> Check(PolicyContext policy)
    {
        if (policy.Document.SupervisoryAuthority is null && policy.FindDeclaration("DataController") is { } controller)
            yield return new Violation(controller.Place);
    }
}
