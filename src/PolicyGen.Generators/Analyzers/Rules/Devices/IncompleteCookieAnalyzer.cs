using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Reading;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0047: a cookie is declared without what people have to be told.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IncompleteCookieAnalyzer : RootPolicyAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = Rule.Create(
        RuleIds.IncompleteCookie,
        "Cookie declaration incomplete",
        "Cookie '{0}' has no {1}; people are told what it does, how long it lasts and who reads it",
        DiagnosticSeverity.Warning,
        "Purpose, duration and access by third parties are told (CJEU C-673/17; § 25 TDDDG).",
        WellKnownDiagnosticTags.CompilationEnd
    );

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Descriptor => s_descriptor;

    private protected override IEnumerable<Violation> Check(PolicyContext policy)
    {
        foreach (var (cookie, declaration) in policy.Cookies)
        {
            var missing = new List<string>();
            if (cookie.Purpose is null)
                missing.Add("Purpose");
            if (!cookie.IsSession && cookie.Duration is null)
                missing.Add("duration (Session, Days, Months or Years)");
            if (missing.Count > 0)
                yield return new Violation(declaration.Place, cookie.Name, string.Join(" and ", missing));
        }
    }
}
