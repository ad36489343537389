using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Reading;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0002: the controller lacks what identifies it and how to reach it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IncompleteControllerAnalyzer : AssemblyAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = Rule.Create(
        RuleIds.IncompleteController,
        "Controller details incomplete",
        "Controller '{0}' has no {1}; the policy names the controller with a postal address and a way to reach it",
        DiagnosticSeverity.Error,
        "Identity and contact details of the controller are content of every policy (Art. 13(1)(a) GDPR).");

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Descriptor => s_descriptor;

    private protected override IEnumerable<Violation> Check(PolicyContext policy)
    {
        if (policy.Find("DataController") is not { } declaration || policy.Document.Controller is not { Name.Length: > 0 } controller) yield break;
        var missing = new List<string>();
        if (controller.Street is null) missing.Add("Street");
        if (controller.PostalCode is null) missing.Add("PostalCode");
        if (controller.City is null) missing.Add("City");
        if (controller.Country is null) missing.Add("Country");
        if (controller.Email is null && controller.PrivacyEmail is null && controller.Phone is null) missing.Add("Email or Phone");
        if (missing.Count > 0) yield return new Violation(declaration.Place, controller.Name, string.Join(", ", missing));
    }
}
