using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Reading;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0046: cookies that are not necessary are used without asking for consent.</summary>
/// <remarks>
/// A cookie that is declared as necessary is believed, unless its purpose speaks of measuring the audience and it does not rest on
/// consent: that is a warning.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeviceAccessWithoutConsentAnalyzer : RootPolicyAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = Rule.Create(
        RuleIds.DeviceAccessWithoutConsent,
        "Device access without consent",
        "'{0}' reads or stores data on the device {1}",
        DiagnosticSeverity.Error,
        "Access to the device that is not strictly necessary needs consent (§ 25(1) TDDDG; CJEU C-673/17).",
        WellKnownDiagnosticTags.CompilationEnd
    );

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Descriptor => s_descriptor;

    private protected override IEnumerable<Violation> Check(PolicyContext policy)
    {
        foreach (var (cookie, declaration) in policy.Cookies)
        {
            if (cookie.Category == CookieCategory.Necessary)
            {
                if (
                    cookie is { Basis: null or Basis.LegitimateInterests, Purpose: { } purpose }
                    && TextPatterns.MentionsAudienceMeasurement(purpose)
                )
                {
                    yield return new Violation(
                        PolicyContext.GetArgumentPlace(declaration, "Purpose"),
                        cookie.Name,
                        $"as necessary, but its purpose '{purpose}' is not; write CookieCategory.Statistics and ask for consent"
                    )
                    {
                        Severity = DiagnosticSeverity.Warning,
                    };
                }
            }
            else if (policy.FindDeclaration("ConsentBanner") is null)
            {
                yield return new Violation(
                    declaration.Place,
                    cookie.Name,
                    "without being necessary, and no [assembly: ConsentBanner(…)] asks for consent; add it once the program asks"
                );
            }
            else if (cookie.Basis == Basis.LegitimateInterests)
            {
                yield return new Violation(
                    PolicyContext.GetArgumentPlace(declaration, "Basis"),
                    cookie.Name,
                    "without being necessary, and legitimate interests do not replace the consent to the access; write Basis.Consent once the program asks"
                );
            }
        }
    }
}
