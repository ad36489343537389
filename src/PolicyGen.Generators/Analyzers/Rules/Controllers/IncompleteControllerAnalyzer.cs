using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Law;
using PolicyGen.Core.Reading;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0002: the controller lacks what identifies it and how to reach it.</summary>
/// <remarks>
/// It is an information that there is no telephone number, or that neither the name nor <c>LegalForm</c>, <c>Owner</c> or
/// <c>RepresentedBy</c> says whether the controller is a person or a company,
/// and that a legal person, known by its legal form, names nobody who represents it.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IncompleteControllerAnalyzer : AssemblyAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = Rule.Create(
        RuleIds.IncompleteController,
        "Controller details incomplete",
        "Controller '{0}' has no {1}; write what is missing on [assembly: DataController(…)]",
        DiagnosticSeverity.Error,
        "Identity and contact details of the controller are content of every policy (Art. 13(1)(a) GDPR)."
    );

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Descriptor => s_descriptor;

    private protected override IEnumerable<Violation> Check(PolicyContext policy)
    {
        if (
            policy.FindDeclaration("DataController") is not { } declaration
            || policy.Document.Controller is not { Name.Length: > 0 } controller
        )
            yield break;
        var missing = new List<string>();
        if (!PolicyContext.HasArgument(declaration, "Street"))
            missing.Add("Street");
        if (!PolicyContext.HasArgument(declaration, "PostalCode"))
            missing.Add("PostalCode");
        if (!PolicyContext.HasArgument(declaration, "City"))
            missing.Add("City");
        if (!PolicyContext.HasArgument(declaration, "Country"))
            missing.Add("Country");
        if (
            !PolicyContext.HasArgument(declaration, "Email")
            && !PolicyContext.HasArgument(declaration, "PrivacyEmail")
            && !PolicyContext.HasArgument(declaration, "Phone")
        )
            missing.Add("Email or Phone");
        if (missing.Count > 0)
        {
            yield return new Violation(declaration.Place, controller.Name, string.Join(", ", missing));
            yield break;
        }

        if (!PolicyContext.HasArgument(declaration, "Phone"))
            yield return new Violation(declaration.Place, controller.Name, "Phone") { Severity = DiagnosticSeverity.Info };
        if (controller is { LegalForm: null, Owner: null, RepresentedBy: null } && !LegalForms.HasLegalForm(controller.Name))
        {
            yield return new Violation(
                declaration.Place,
                controller.Name,
                "LegalForm, Owner or RepresentedBy (of one person, LegalForm = \"Einzelunternehmen\")"
            )
            {
                Severity = DiagnosticSeverity.Info,
            };
        }

        var isLegalPerson =
            LegalForms.IsLegalPerson(controller.Name) || (controller.LegalForm is { } form && LegalForms.IsLegalPerson(form.ToString()));
        if (isLegalPerson && !PolicyContext.HasArgument(declaration, "RepresentedBy"))
            yield return new Violation(declaration.Place, controller.Name, "RepresentedBy") { Severity = DiagnosticSeverity.Info };
    }
}
