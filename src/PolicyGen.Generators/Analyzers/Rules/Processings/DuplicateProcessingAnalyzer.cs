using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Reading;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0063: two processings have one title.</summary>
/// <remarks>
/// A transfer object and its entity, or the tables of one activity, are one processing: one class declares it, and the others say
/// <c>[UsedIn(typeof(…))]</c>. Processings of different units, or on behalf of different controllers, may have one title.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DuplicateProcessingAnalyzer : RootPolicyAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = Rule.Create(
        RuleIds.DuplicateProcessing,
        "Two processings look like one",
        "'{0}' and '{1}' are processings with the title '{2}'; write [UsedIn(typeof({0}))] in place of [DataProcessing] here, or another title",
        DiagnosticSeverity.Warning,
        "A page with two sections of one title does not tell people what happens where (Art. 12(1) GDPR).",
        WellKnownDiagnosticTags.CompilationEnd
    );

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Descriptor => s_descriptor;

    private protected override IEnumerable<Violation> Check(PolicyContext policy)
    {
        foreach (
            var group in policy
                .Processings.Where(processing => processing.ProcessingDeclaration is not null)
                .GroupBy(processing => processing.Processing.Title)
        )
        {
            var first = group.First();
            foreach (var other in group.Skip(1))
            {
                if (!AreDistinct(first, other))
                    yield return new Violation(other.Place, first.Type.Name, other.Type.Name, other.Title);
            }
        }
    }

    private static bool AreDistinct(ProcessingContext left, ProcessingContext right) =>
        left.Processing.Role != right.Processing.Role
        || !Equals(left.Processing.OnBehalfOf, right.Processing.OnBehalfOf)
        || !left.Processing.Units.Equals(right.Processing.Units);
}
