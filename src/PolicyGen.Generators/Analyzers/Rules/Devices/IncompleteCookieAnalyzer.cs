using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Reading;
using PolicyGen.Core.Rules;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0047: a cookie is declared without what people must be told.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IncompleteCookieAnalyzer() : PolicyAnalyzer(DeviceRules.IncompleteCookie)
{
    private protected override IEnumerable<Finding> Check(PolicyContext policy)
    {
        foreach (var cookie in policy.Cookies)
        {
            var missing = new List<string>();
            if (cookie.Purpose is null)
                missing.Add(nameof(CookieAttribute.Purpose));
            if (!cookie.IsSession && cookie.Duration is null)
                missing.Add("duration (Session, Days, Months or Years)");
            if (missing.Count > 0)
                yield return new Finding(DeviceRules.IncompleteCookie, policy.GetPlace(cookie), cookie.Name, string.Join(" and ", missing));
        }
    }
}
