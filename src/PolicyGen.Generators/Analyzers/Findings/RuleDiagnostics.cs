using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyGen.Core.Reading;
using PolicyGen.Core.Rules;

namespace PolicyGen.Generators.Analyzers;

/// <summary>Makes diagnostics of findings.</summary>
internal static class RuleDiagnostics
{
    /// <summary>The diagnostic of a finding at its location.</summary>
    public static Diagnostic ToDiagnostic(this Finding finding, Location location, bool isStrict = false) =>
        finding.Rule.CreateDiagnostic(
            location,
            additionalLocations: null,
            finding.Facts.Count == 0
                ? ImmutableDictionary<string, string?>.Empty
                : finding.Facts.ToImmutableDictionary(fact => fact.Name, fact => (string?)fact.Value),
            isStrict,
            [.. finding.Arguments]
        );

    /// <summary>The diagnostic of a rule, with the severity of its case.</summary>
    public static Diagnostic CreateDiagnostic(
        this Rule rule,
        Location location,
        IEnumerable<Location>? additionalLocations,
        ImmutableDictionary<string, string?>? properties,
        bool isStrict,
        params object?[] arguments
    ) =>
        (isStrict ? rule.StrictSeverity ?? rule.CaseSeverity : rule.CaseSeverity) is { } severity
            ? Diagnostic.Create(
                RuleDescriptors.Get(rule),
                location,
                RuleDescriptors.ToDiagnosticSeverity(severity),
                additionalLocations,
                properties,
                arguments
            )
            : Diagnostic.Create(RuleDescriptors.Get(rule), location, additionalLocations, properties, arguments);

    /// <summary>The diagnostic of a rule at one location.</summary>
    public static Diagnostic CreateDiagnostic(this Rule rule, Location location, params object?[] arguments) =>
        rule.CreateDiagnostic(location, additionalLocations: null, properties: null, isStrict: false, arguments);
}
