using Microsoft.CodeAnalysis;

namespace PolicyGen.Generators.Analyzers;

/// <summary>Makes the descriptors of the rules, so that each names its category and page alike.</summary>
internal static class Rule
{
    /// <summary>Where the pages of the rules are: <c>docs/rules</c> of the repository.</summary>
    private const string PagesUrl = "https://github.com/policygen/policygen/blob/main/docs/rules/";

    public static DiagnosticDescriptor Create(
        string id,
        string title,
        string message,
        DiagnosticSeverity severity,
        string description,
        params string[] tags
    ) => new(id, title, message, "PolicyGen", severity, isEnabledByDefault: true, description, PagesUrl + id + ".md", tags);
}
