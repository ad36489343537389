using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using PolicyGen.Core.Rules;

namespace PolicyGen.Generators.Analyzers;

/// <summary>The rules as the compiler knows them.</summary>
internal static class RuleDescriptors
{
    private const string Category = "PolicyGen";

    /// <summary>Where the pages of the rules are: <c>docs/rules</c> of the repository.</summary>
    private const string PagesUrl = "https://github.com/policygen/policygen/blob/main/docs/rules/";

    private static readonly ConcurrentDictionary<(string Id, string Message), DiagnosticDescriptor> s_descriptors = new();

    /// <summary>The descriptor of a rule, or of a case of it: one id may have several messages.</summary>
    public static DiagnosticDescriptor Get(Rule rule) =>
        s_descriptors.GetOrAdd(
            (rule.Id, rule.Message),
            _ => new DiagnosticDescriptor(
                rule.Id,
                rule.Title,
                rule.Message,
                Category,
                ToDiagnosticSeverity(rule.Severity),
                isEnabledByDefault: true,
                rule.Description,
                PagesUrl + rule.Id + ".md",
                rule.IsReportedAtEnd ? [WellKnownDiagnosticTags.CompilationEnd] : []
            )
        );

    public static DiagnosticSeverity ToDiagnosticSeverity(RuleSeverity severity) =>
        severity switch
        {
            RuleSeverity.Info => DiagnosticSeverity.Info,
            RuleSeverity.Warning => DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Error,
        };
}
