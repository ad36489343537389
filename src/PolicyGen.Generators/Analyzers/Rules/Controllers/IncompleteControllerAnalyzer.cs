using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Law;
using PolicyGen.Core.Reading;
using PolicyGen.Core.Rules;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0002: the controller lacks details that identify it or say how to reach it.</summary>
/// <remarks>
/// It is an info if there is no telephone number, if neither the name nor <c>LegalForm</c>, <c>Owner</c> or
/// <c>RepresentedBy</c> says whether the controller is a person or a company, and if a legal person, known by its legal form, names
/// nobody who represents it.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IncompleteControllerAnalyzer() : LiveAnalyzer(ControllerRules.IncompleteController)
{
    private static readonly string[] s_required =
    [
        nameof(DataControllerAttribute.Street),
        nameof(DataControllerAttribute.PostalCode),
        nameof(DataControllerAttribute.City),
        nameof(DataControllerAttribute.Country),
    ];

    private protected override LiveChecks Checks => new() { Assembly = Check };

    private static IEnumerable<Finding> Check(PolicyContext policy)
    {
        if (policy.Document.Controller is not { Name.Length: > 0 } controller || policy.FindSource(controller) is not { } declaration)
            yield break;
        var missing = s_required.Where(argument => !declaration.Has(argument)).ToList();
        if (
            !declaration.Has(nameof(DataControllerAttribute.Email))
            && !declaration.Has(nameof(DataControllerAttribute.PrivacyEmail))
            && !declaration.Has(nameof(DataControllerAttribute.Phone))
        )
            missing.Add("Email or Phone");
        if (missing.Count > 0)
        {
            yield return new Finding(ControllerRules.IncompleteController, declaration.Place, controller.Name, string.Join(", ", missing));
            yield break;
        }

        if (!declaration.Has(nameof(DataControllerAttribute.Phone)))
            yield return new Finding(ControllerRules.ControllerWithoutPhone, declaration.Place, controller.Name);
        if (controller is { LegalForm: null, Owner: null, RepresentedBy: null } && !LegalForms.HasLegalForm(controller.Name))
            yield return new Finding(ControllerRules.ControllerWithoutLegalForm, declaration.Place, controller.Name);
        var isLegalPerson =
            LegalForms.IsLegalPerson(controller.Name) || (controller.LegalForm is { } form && LegalForms.IsLegalPerson(form.ToString()));
        if (isLegalPerson && !declaration.Has(nameof(DataControllerAttribute.RepresentedBy)))
            yield return new Finding(ControllerRules.ControllerWithoutRepresentative, declaration.Place, controller.Name);
    }
}
