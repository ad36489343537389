using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Reading;
using PolicyGen.Generators.Transfers;
using PolicyGen.Generators.Transfers.Cookies;
using PolicyGen.Model;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0058: code sets a cookie that no <c>[Cookie]</c> declares.</summary>
/// <remarks>
/// Found are the cookies of <c>Response.Cookies.Append</c>, the names of a <c>CookieBuilder</c>, and those that ASP.NET Core sets
/// for sessions, antiforgery, sign-in and temporary data under a name of its own. A declared name may hold <c>*</c>. In a library
/// it is an information, as the program may declare the cookie; so it is when a declaration and the code state different durations.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UndeclaredCookieAnalyzer : TransferAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = Rule.Create(
        RuleIds.UndeclaredCookie,
        "Undeclared cookie",
        "The cookie '{0}' {1}; {2}",
        DiagnosticSeverity.Warning,
        "Users are told of every access to their device, how long it lasts and who reads it (§ 25 TDDDG, CJEU C-673/17): a cookie that is necessary needs no consent, but a place in the policy all the same.",
        WellKnownDiagnosticTags.CompilationEnd
    );

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Descriptor => s_descriptor;

    private protected override void Register(CompilationStartAnalysisContext context, TransferAnalysis transfers)
    {
        var uses = new ConcurrentBag<CookieUse>();
        var names = new ConcurrentBag<bool>();
        context.RegisterOperationAction(
            operation =>
            {
                if (CookieUseFinder.Find(operation.Operation) is { } use)
                    uses.Add(use);
                else if (CookieUseFinder.HasApplicationCookieName(operation.Operation))
                    names.Add(true);
            },
            CookieUseFinder.OperationKinds
        );
        context.RegisterCompilationEndAction(end =>
        {
            if (uses.IsEmpty)
                return;
            var declared = transfers.Policy.FullPolicy.Cookies.Select(cookie => cookie.Cookie).ToList();
            foreach (
                var cookie in uses.Where(use => !use.IsApplicationCookie || names.IsEmpty)
                    .OrderBy(use => use.Location, SourceLocationComparer.Instance)
                    .GroupBy(use => use.Name, StringComparer.Ordinal)
            )
            {
                Report(end, [.. cookie], declared, transfers.Policy.Header.IsRoot ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info);
            }
        });
    }

    /// <summary>A cookie is reported once, at its first use.</summary>
    private static void Report(
        CompilationAnalysisContext context,
        IReadOnlyList<CookieUse> uses,
        List<Cookie> declared,
        DiagnosticSeverity severity
    )
    {
        var use = uses.FirstOrDefault(candidate => candidate.Lifetime is not null) ?? uses[0];
        if (!declared.Any(use.IsDeclaredBy))
        {
            var lasting = use.Lifetime is { } lifetime ? $" for {lifetime}" : "";
            Report(
                uses.Select(each => each.Location),
                severity,
                use.Name,
                $"is set here{lasting} and no [Cookie] declares it",
                $"add [assembly: Cookie(\"{use.Name}\", CookieCategory.…{use.AttributeArguments})]"
            );
            return;
        }

        foreach (var other in uses.Where(each => each.Lifetime is not null))
        {
            if (
                declared
                    .Where(other.IsDeclaredBy)
                    .FirstOrDefault(cookie => cookie.IsSession || cookie.Duration is { } duration && other.Lifetime!.Contradicts(duration))
                is not { } contradicted
            )
                continue;
            Report(
                [other.Location],
                DiagnosticSeverity.Info,
                use.Name,
                $"lasts {other.Lifetime} here and {(contradicted.IsSession ? "until the browser is closed" : "another time")} by its [Cookie]",
                $"correct one of them: {other.Lifetime!.AttributeArgument}"
            );
        }

        void Report(IEnumerable<Location> locations, DiagnosticSeverity effective, params object[] arguments) =>
            context.ReportDiagnostic(
                Diagnostic.Create(s_descriptor, locations.First(), effective, locations.Skip(1), properties: null, arguments)
            );
    }
}
