using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Reading;
using PolicyGen.Core.Rules;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0063: two processings have the same title.</summary>
/// <remarks>
/// A transfer object and its entity, or the tables of one activity, are one processing: one class declares it, and the others say
/// <c>[UsedIn(typeof(…))]</c>. Processings of different units, or on behalf of different controllers, may have the same title.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DuplicateProcessingAnalyzer() : PolicyAnalyzer(ProcessingRules.DuplicateProcessing)
{
    private protected override IEnumerable<Finding> Check(PolicyContext policy)
    {
        foreach (
            var group in policy
                .Processings.Where(processing => processing.Head is not null)
                .GroupBy(processing => processing.Processing.Title)
        )
        {
            var first = group.First();
            foreach (var other in group.Skip(1).Where(other => !AreDistinct(first, other)))
            {
                yield return new Finding(ProcessingRules.DuplicateProcessing, other.Place, first.Type.Name, other.Type.Name, other.Title);
            }
        }
    }

    private static bool AreDistinct(ProcessingContext left, ProcessingContext right) =>
        left.Processing.Role != right.Processing.Role
        || !Equals(left.Processing.OnBehalfOf, right.Processing.OnBehalfOf)
        || !left.Processing.Units.Equals(right.Processing.Units);
}
