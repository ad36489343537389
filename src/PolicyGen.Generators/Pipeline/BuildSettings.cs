using Microsoft.CodeAnalysis.Diagnostics;

namespace PolicyGen.Generators.Pipeline;

/// <summary>The properties of the build that the package makes visible to the compiler.</summary>
/// <param name="RootNamespace">The project's root namespace; may be empty.</param>
/// <param name="LibraryLanguage"><c>PolicyGenLanguage</c>: language of the texts in a project that is not root.</param>
internal sealed record BuildSettings(string RootNamespace, string? LibraryLanguage)
{
    public static BuildSettings Read(AnalyzerConfigOptions options) =>
        new(GetProperty(options, "RootNamespace") ?? "", GetProperty(options, "PolicyGenLanguage"));

    /// <summary>
    /// Whether <c>PolicyGenAnalysisMode</c> is <c>Strict</c>; MSBuild does not ask for the case. The analyzers alone ask for it.
    /// </summary>
    public static bool IsStrict(AnalyzerConfigOptions options) =>
        string.Equals(GetProperty(options, "PolicyGenAnalysisMode"), "Strict", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the build is the one that accepts the changes of the policy (<c>-t:AcceptPolicy</c>).</summary>
    public static bool IsAcceptingChanges(AnalyzerConfigOptions options) => IsTrue(options, "PolicyGenAcceptsChanges");

    /// <summary>Whether the build runs in continuous integration: <c>CI</c> or <c>ContinuousIntegrationBuild</c> is true.</summary>
    public static bool IsContinuousIntegration(AnalyzerConfigOptions options) =>
        IsTrue(options, "CI") || IsTrue(options, "ContinuousIntegrationBuild");

    /// <summary>Whether the build lists the transfers that it finds: <c>PolicyGenTransfers</c> is true.</summary>
    public static bool IsTransferListRequested(AnalyzerConfigOptions options) => IsTrue(options, "PolicyGenTransfers");

    private static bool IsTrue(AnalyzerConfigOptions options, string property) =>
        string.Equals(GetProperty(options, property), "true", StringComparison.OrdinalIgnoreCase);

    /// <summary><c>PolicyGenAsOf</c> and <c>PolicyGenReviewMonths</c>. The analyzers alone ask for them.</summary>
    public static ReviewSettings ReadReviewSettings(AnalyzerConfigOptions options) =>
        ReviewSettings.Read(GetProperty(options, "PolicyGenAsOf"), GetProperty(options, "PolicyGenReviewMonths"));

    private static string? GetProperty(AnalyzerConfigOptions options, string property) =>
        options.TryGetValue("build_property." + property, out var value) && value.Length > 0 ? value : null;
}
