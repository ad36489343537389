using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Rules;
using PolicyGen.Generators.Transfers;
using PolicyGen.Generators.Transfers.Cookies;
using PolicyGen.Model;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0058: code sets a cookie that no <c>[Cookie]</c> declares.</summary>
/// <remarks>
/// It finds the cookies of <c>Response.Cookies.Append</c>, the names of a <c>CookieBuilder</c>, and those that ASP.NET Core sets
/// for sessions, antiforgery, sign-in and temporary data under a name of its own. A declared name may contain <c>*</c>. In a library
/// it is an info, as the program may declare the cookie; so it is if a declaration and the code state different durations.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UndeclaredCookieAnalyzer() : TransferAnalyzer(TransferRules.UndeclaredCookie)
{
    private protected override void Register(CompilationStartAnalysisContext context, TransferSession session)
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
            var declared = session.Knowledge.Policy.FullPolicy.Cookies.ToList();
            foreach (
                var cookie in uses.Where(use => !use.IsApplicationCookie || names.IsEmpty)
                    .OrderBy(use => use.Location, SourceLocationComparer.Instance)
                    .GroupBy(use => use.Name, StringComparer.Ordinal)
            )
            {
                Report(end, [.. cookie], declared, session.Knowledge.Policy.Header.IsRoot);
            }
        });
    }

    /// <summary>A cookie is reported once, at its first use.</summary>
    private static void Report(CompilationAnalysisContext context, IReadOnlyList<CookieUse> uses, List<Cookie> declared, bool isRoot)
    {
        var use = uses.FirstOrDefault(candidate => candidate.Lifetime is not null) ?? uses[0];
        if (!declared.Any(use.IsDeclaredBy))
        {
            ReportUndeclared(context, use, [.. uses.Select(each => each.Location)], isRoot);
            return;
        }

        foreach (var other in uses.Where(each => each.Lifetime is not null))
        {
            if (
                declared
                    .Where(other.IsDeclaredBy)
                    .FirstOrDefault(cookie =>
                        cookie.IsSession || (cookie.Duration is { } duration && other.Lifetime!.Contradicts(duration))
                    )
                is not { } contradicted
            )
                continue;
            var rule = contradicted.IsSession ? TransferRules.CookieOutlivingSession : TransferRules.CookieOfAnotherDuration;
            context.ReportDiagnostic(
                rule.CreateDiagnostic(other.Location, use.Name, other.Lifetime!.ToString(), other.Lifetime.AttributeArgument)
            );
        }
    }

    private static void ReportUndeclared(CompilationAnalysisContext context, CookieUse use, IReadOnlyList<Location> locations, bool isRoot)
    {
        // In a library it is an info, as the program may declare the cookie.
        var rule = (use.Lifetime, isRoot) switch
        {
            (null, true) => TransferRules.UndeclaredCookie,
            (null, false) => TransferRules.UndeclaredCookieInLibrary,
            (_, true) => TransferRules.UndeclaredLastingCookie,
            (_, false) => TransferRules.UndeclaredLastingCookieInLibrary,
        };
        context.ReportDiagnostic(
            rule.CreateDiagnostic(
                locations[0],
                locations.Skip(1),
                properties: null,
                isStrict: false,
                use.Name,
                use.AttributeArguments,
                use.Lifetime?.ToString()
            )
        );
    }
}
