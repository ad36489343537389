using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PolicyGen.CodeFixes;

/// <summary>
/// Fixes all diagnostics of a rule with one editor. The batch fixer of the framework merges texts, and drops a change where
/// two of them touch the same attribute list.
/// </summary>
internal sealed class RuleFixAllProvider : FixAllProvider
{
    public static RuleFixAllProvider Instance { get; } = new();

    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        if (fixAllContext.CodeFixProvider is not RuleCodeFix provider || fixAllContext.CodeActionEquivalenceKey is not { } key)
            return null;
        var solution = fixAllContext.Solution;
        var found = new List<(DocumentId Document, Diagnostic Diagnostic)>();
        foreach (var diagnostic in await GetDiagnosticsAsync(fixAllContext).ConfigureAwait(false))
        {
            if (solution.GetDocument(diagnostic.Location.SourceTree) is { } document)
                found.Add((document.Id, diagnostic));
        }

        // The result must not depend on the order in which analyzers ran.
        var ordered = found
            .OrderBy(entry => entry.Diagnostic.Location.SourceTree!.FilePath, StringComparer.Ordinal)
            .ThenBy(entry => entry.Diagnostic.Location.SourceSpan.Start)
            .ToList();
        return ordered.Count == 0
            ? null
            : CodeAction.Create(
                $"Fix all {provider.FixableDiagnosticIds[0]}",
                cancellationToken => provider.ApplyAsync(solution, ordered, key, cancellationToken),
                key
            );
    }

    private static async Task<IEnumerable<Diagnostic>> GetDiagnosticsAsync(FixAllContext context)
    {
        if (context.Scope == FixAllScope.Document && context.Document is { } document)
            return await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false);
        var projects = context.Scope == FixAllScope.Solution ? context.Solution.Projects : [context.Project];
        var all = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var project in projects.Where(project => project.Language == LanguageNames.CSharp))
        {
            all.AddRange(await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false));
        }

        return all;
    }
}
