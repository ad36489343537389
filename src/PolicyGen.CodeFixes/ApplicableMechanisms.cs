using PolicyGen.Core.Law;

namespace PolicyGen.CodeFixes;

/// <summary>The mechanisms that a regular transfer can rest on (Art. 45 to 47 GDPR); the exceptions of Art. 49 are none of them.</summary>
internal static class ApplicableMechanisms
{
    /// <summary>Those for recipients in these countries; none when all of them are in the EEA.</summary>
    public static IReadOnlyList<string> Find(IEnumerable<string> countries)
    {
        var third = countries.Select(CountryTable.Find).Where(country => country is { IsThirdCountry: true }).ToList();
        if (third.Count == 0)
            return [];
        var fitting = new List<string>();
        // The decision for the USA covers certified organisations alone: the framework they are certified under.
        if (third.Any(country => country!.Adequacy is { Scope: not AdequacyScope.CertifiedOnly }))
            fitting.Add("Adequacy");
        if (third.Any(country => country!.Code == "US"))
            fitting.Add("DPF");
        fitting.Add("SCC");
        fitting.Add("BCR");
        return fitting;
    }
}
