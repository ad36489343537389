namespace PolicyGen.CodeFixes.Tests;

/// <summary>A head that no rule on the assembly finds anything above an information in.</summary>
internal static class Root
{
    public const string German = """
        [assembly: PrivacyPolicy(Languages = "de", AsOf = "2026-11-01")]
        [assembly: DataController("Rufwerk GmbH", Street = "Hafenstraße 1", PostalCode = "26135", City = "Oldenburg",
            Country = "DE", State = "DE-NI", Email = "info@rufwerk.example")]

        """;
}
