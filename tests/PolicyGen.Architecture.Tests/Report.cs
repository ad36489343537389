using Xunit;

namespace PolicyGen.Architecture.Tests;

/// <summary>Shows every offender: a failed assertion of a collection shows five, and cuts them.</summary>
internal static class Report
{
    public static void AssertNone(IEnumerable<string> offenders)
    {
        var all = offenders.Order(StringComparer.Ordinal).ToList();
        if (all.Count > 0)
            Assert.Fail(string.Join(Environment.NewLine, all));
    }
}
