using PolicyGen.Core.Reading;

namespace PolicyGen.Generators.Analyzers;

/// <summary>What a <see cref="LiveAnalyzer"/> looks at. What is null is not looked at, and costs nothing.</summary>
internal sealed record LiveChecks
{
    /// <summary>Whether the readers of the declarations find what breaks the rule.</summary>
    public bool ReportsReading { get; init; }

    /// <summary>Checks one processing, or a class that is used in one.</summary>
    public Func<ProcessingContext, IEnumerable<Finding>>? Processing { get; init; }

    /// <summary>Checks the assembly of the project that publishes the policy, without its classes.</summary>
    public Func<PolicyContext, IEnumerable<Finding>>? Assembly { get; init; }

    /// <summary>Checks one declared text, on a class or the assembly.</summary>
    public Func<ArgumentText, Finding?>? Text { get; init; }
}
