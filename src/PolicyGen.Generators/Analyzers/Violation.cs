using Microsoft.CodeAnalysis;
using PolicyGen.Core.Declarations;
using PolicyGen.Core.Reading;
using PolicyGen.Model;

namespace PolicyGen.Generators.Analyzers;

/// <summary>That a rule is broken.</summary>
/// <param name="Place">Where.</param>
/// <param name="MessageArguments">Arguments of the rule's message.</param>
internal sealed record Violation(Place Place, params string[] MessageArguments)
{
    /// <summary>The severity, where this case is milder than the rule.</summary>
    public DiagnosticSeverity? Severity { get; init; }

    /// <summary>
    /// The severity in the strict mode, where other cases of the rule are errors: a configuration file would set them lower.
    /// </summary>
    public DiagnosticSeverity? StrictSeverity { get; init; }

    /// <summary>What a code fix has to know.</summary>
    public ValueList<FindingFact> Facts { get; init; } = ValueList<FindingFact>.Empty;

    public Diagnostic ToDiagnostic(DiagnosticDescriptor rule, Location location, bool isStrict = false) =>
        (isStrict ? StrictSeverity ?? Severity : Severity) is { } severity
            ? Diagnostic.Create(rule, location, severity, additionalLocations: null, FindingProperties.Create(Facts), MessageArguments)
            : Diagnostic.Create(rule, location, FindingProperties.Create(Facts), MessageArguments);
}
