using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Reading;
using PolicyGen.Core.Rules;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0046: cookies that are not strictly necessary are used without asking for consent.</summary>
/// <remarks>
/// A cookie that is declared as necessary is believed, unless its purpose mentions measuring the audience and it does not rest on
/// consent: that is a warning.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeviceAccessWithoutConsentAnalyzer() : PolicyAnalyzer(DeviceRules.DeviceAccessWithoutConsent)
{
    private protected override IEnumerable<Finding> Check(PolicyContext policy)
    {
        foreach (var cookie in policy.Cookies)
        {
            if (cookie.Category == CookieCategory.Necessary)
            {
                if (
                    cookie is { Basis: null or Basis.LegitimateInterests, Purpose: { } purpose }
                    && TextPatterns.MentionsAudienceMeasurement(purpose)
                )
                {
                    yield return new Finding(
                        DeviceRules.MeasurementDeclaredNecessary,
                        policy.GetPlace(cookie, nameof(CookieAttribute.Purpose)),
                        cookie.Name,
                        purpose.ToString()
                    );
                }
            }
            else if (policy.Find<ConsentBannerAttribute>() is null)
                yield return new Finding(DeviceRules.DeviceAccessWithoutConsent, policy.GetPlace(cookie), cookie.Name);
            else if (cookie.Basis == Basis.LegitimateInterests)
            {
                yield return new Finding(
                    DeviceRules.DeviceAccessOnLegitimateInterests,
                    policy.GetPlace(cookie, nameof(CookieAttribute.Basis)),
                    cookie.Name
                );
            }
        }
    }
}
