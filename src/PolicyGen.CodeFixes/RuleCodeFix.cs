using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;

namespace PolicyGen.CodeFixes;

/// <summary>
/// The fixes of one rule. What a fix cannot know it writes as a <see cref="Todo"/>, which PG0003 reports as an error: nothing
/// that no person has read is published.
/// </summary>
public abstract class RuleCodeFix : CodeFixProvider
{
    /// <summary>The id of the rule.</summary>
    protected abstract string RuleId { get; }

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds => [RuleId];

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => RuleFixAllProvider.Instance;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || model is null)
            return;
        foreach (var diagnostic in context.Diagnostics)
        {
            if (FixSite.Find(context.Document, root, model, diagnostic) is not { } site)
                continue;
            foreach (var group in CreateFixes(site).GroupBy(fix => fix.Group ?? fix.Title))
            {
                var actions = group.Select(fix => CreateAction(fix, context.Document, diagnostic)).ToImmutableArray();
                var isGroup = group.First().Group is not null;
                context.RegisterCodeFix(isGroup ? CodeAction.Create(group.Key, actions, isInlinable: false) : actions[0], diagnostic);
            }
        }
    }

    /// <summary>The ways to fix a diagnostic, the most likely one first; none where it takes more than an edit.</summary>
    private protected abstract IEnumerable<Fix> CreateFixes(FixSite site);

    /// <summary>Fixes diagnostics in one way, those apart that it does not fit.</summary>
    internal async Task<Solution> ApplyAsync(
        Solution solution,
        IEnumerable<(DocumentId Document, Diagnostic Diagnostic)> diagnostics,
        string equivalenceKey,
        CancellationToken cancellationToken
    )
    {
        var editor = new SolutionEditor(solution);
        foreach (var (id, diagnostic) in diagnostics)
        {
            var document = await editor.GetDocumentEditorAsync(id, cancellationToken).ConfigureAwait(false);
            if (FixSite.Find(document.OriginalDocument, document.OriginalRoot, document.SemanticModel, diagnostic) is not { } site)
                continue;
            if (CreateFixes(site).FirstOrDefault(fix => GetEquivalenceKey(fix) == equivalenceKey) is not { } fix)
                continue;
            fix.Edit(
                fix.TargetDocument is { } other
                    ? await editor.GetDocumentEditorAsync(other.Id, cancellationToken).ConfigureAwait(false)
                    : document
            );
        }

        return editor.GetChangedSolution();
    }

    private CodeAction CreateAction(Fix fix, Document document, Diagnostic diagnostic) =>
        CodeAction.Create(
            fix.Title,
            cancellationToken =>
                ApplyAsync(document.Project.Solution, [(document.Id, diagnostic)], GetEquivalenceKey(fix), cancellationToken),
            GetEquivalenceKey(fix)
        );

    private string GetEquivalenceKey(Fix fix) => $"{RuleId}:{fix.Key}";
}
