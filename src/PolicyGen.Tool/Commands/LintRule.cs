using System.Globalization;
using PolicyGen.Core.Reading;

namespace PolicyGen.Tool.Commands;

/// <summary>
/// A rule whose findings come from reading, so that they are there without the source. The analyzers word the same for the
/// compiler; a test compares the two.
/// </summary>
internal sealed record LintRule(string Id, string Severity, string Message)
{
    /// <summary>PG0067 is not among them: whether a text was written as a term is known in the source alone.</summary>
    public static IReadOnlyList<LintRule> All { get; } =
    [
        new(
            RuleIds.ContradictoryDeclaration,
            "error",
            "{0} is declared twice with different values: {1} and {2}; write the same in both places, or write it once and only the name elsewhere"
        ),
        new(
            RuleIds.MissingTranslation,
            "warning",
            "'{0}' has no text in '{1}'; add [assembly: Translation(\"{1}\", \"{0}\", \"…\")] or use a term of the vocabulary"
        ),
        new(RuleIds.DanglingReference, "error", "'{0}' refers to '{1}', which is not declared; {2}"),
        new(RuleIds.UnusableDeclaration, "error", "'{0}' cannot be used: {1}; {2}"),
    ];

    public static LintRule? Find(string id) => All.FirstOrDefault(rule => rule.Id == id);

    public string FormatMessage(Finding finding) => string.Format(CultureInfo.InvariantCulture, Message, [.. finding.MessageArguments]);
}
