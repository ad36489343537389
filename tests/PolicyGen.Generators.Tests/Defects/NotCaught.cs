namespace PolicyGen.Generators.Tests.Defects;

/// <summary>
/// Defects that no rule finds yet. Once one does, write <c>tests/Fixtures/AsPublished/D….cs</c> and remove the line: a test
/// fails while both are there, or neither.
/// </summary>
internal static class NotCaught
{
    public static IReadOnlyDictionary<string, string> Reasons { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["D000-03"] = "PG0005: two names of products that are one letter apart",
        ["D000-16"] = "PG0019: a purpose that excludes others, and a second purpose on the same data",
        ["D000-17"] = "PG0040: no officer although health data are processed and an AI talks to people",
        ["D001-15"] = "PG0046: necessary and optional cookies alike without § 25 TDDDG",
        ["D001-19"] = "PG0039: the authority by a former name",
        ["D002-05"] = "PG0046: measuring the audience as necessary",
        ["D002-16"] = "PG0019: nothing is passed on without consent, and a processor gets the same data",
        ["D003-16"] = "PG0041: prospects are qualified, and nothing is said of decisions",
        ["D004-08"] = "PG0036: a member that is kept longer than its class",
        ["D004-09"] = "PG0007: a date long past",
        ["D004-10"] = "PG0041: individual offers, and nothing is said of decisions",
    };
}
