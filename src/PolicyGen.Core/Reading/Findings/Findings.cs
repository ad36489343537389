using PolicyGen.Core.Declarations;
using PolicyGen.Model;

namespace PolicyGen.Core.Reading;

/// <summary>Collects what reading finds. The generator reads without it and reports nothing; analyzers read with it.</summary>
internal sealed class Findings
{
    private readonly List<Finding> _findings = [];

    public IReadOnlyList<Finding> All => _findings;

    public void Add(string rule, Place place, params string[] arguments) =>
        _findings.Add(new Finding(rule, place, ValueList.Create(arguments)));

    public void Add(Finding finding) => _findings.Add(finding);
}

/// <summary>The findings of reading, as the readers word them.</summary>
internal static class FindingExtensions
{
    /// <summary>PG0053. <paramref name="problem"/> says what is wrong, <paramref name="instead"/> what to write.</summary>
    public static void ReportUnusable(
        this Findings? findings,
        Declaration declaration,
        Place place,
        string problem,
        string instead,
        ValueList<FindingFact>? facts = null
    ) =>
        findings?.Add(
            new Finding(
                RuleIds.UnusableDeclaration,
                place,
                ValueList.Create(
                    place.Argument is null ? declaration.Attribute : $"{declaration.Attribute}.{place.Argument}",
                    problem,
                    instead
                )
            )
            {
                Facts = facts ?? ValueList<FindingFact>.Empty,
            }
        );
}
