using PolicyGen.Core.Declarations;
using PolicyGen.Core.Rules;
using PolicyGen.Model;

namespace PolicyGen.Core.Reading;

/// <summary>The findings that many readers share.</summary>
internal static class ReadingLogExtensions
{
    /// <summary>PG0053.</summary>
    /// <param name="log">The log; null for a reading without one.</param>
    /// <param name="declaration">The declaration that cannot be used.</param>
    /// <param name="place">The argument, or the declaration as a whole.</param>
    /// <param name="problem">A clause that says what is wrong, without a full stop.</param>
    /// <param name="remedy">A sentence that says what to write instead, with its full stop or question mark.</param>
    /// <param name="facts">For the code fix.</param>
    public static void ReportUnusable(
        this ReadingLog? log,
        Declaration declaration,
        Place place,
        string problem,
        string remedy,
        ValueList<FindingFact>? facts = null
    ) =>
        log?.Add(
            new Finding(
                DeclarationRules.UnusableDeclaration,
                place,
                place.Argument is null ? declaration.Attribute : $"{declaration.Attribute}.{place.Argument}",
                problem,
                remedy
            )
            {
                Facts = facts ?? ValueList<FindingFact>.Empty,
            }
        );
}
