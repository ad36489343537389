using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyGen.Generators.Transfers.Flow;

/// <summary>
/// Reads code again at the end of a compilation: the few methods between annotated data and a service. To hold all methods until
/// then would hold the operations of the whole project in memory.
/// </summary>
internal sealed class SourceOperations(Compilation compilation)
{
    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> _semanticModels = new();

    public IOperation? GetOperation(SyntaxNode syntax) =>
        compilation.ContainsSyntaxTree(syntax.SyntaxTree) ? GetSemanticModel(syntax.SyntaxTree).GetOperation(syntax) : null;

    /// <summary>The body of a method, accessor or constructor; null when it has none.</summary>
    public IOperation? GetBody(IMethodSymbol method)
    {
        method = method.PartialImplementationPart ?? method;
        foreach (var reference in method.DeclaringSyntaxReferences)
        {
            var syntax = reference.GetSyntax();
            // The declaration of a type stands for its primary constructor.
            if (syntax is TypeDeclarationSyntax or EnumDeclarationSyntax or DelegateDeclarationSyntax or LocalFunctionStatementSyntax)
                continue;
            if (
                syntax
                is BaseMethodDeclarationSyntax { Body: null, ExpressionBody: null }
                    or AccessorDeclarationSyntax { Body: null, ExpressionBody: null }
            )
                continue;
            if (GetOperation(syntax) is { } body)
                return body;
        }

        return null;
    }

    /// <summary>What a field, a property or a local is initialized with, or the one value that a property or method returns.</summary>
    public IOperation? FindInitializer(ISymbol symbol)
    {
        if (symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not { } syntax)
            return null;
        var value = syntax switch
        {
            VariableDeclaratorSyntax variable => variable.Initializer?.Value,
            PropertyDeclarationSyntax property => property.Initializer?.Value ?? property.ExpressionBody?.Expression,
            MethodDeclarationSyntax { ExpressionBody: { } body } => body.Expression,
            MethodDeclarationSyntax { Body: { } body } => FindOnlyReturn(body),
            _ => null,
        };
        return value is null ? null : GetOperation(value);
    }

    private static ExpressionSyntax? FindOnlyReturn(BlockSyntax body)
    {
        var returns = body.DescendantNodes(node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
            .OfType<ReturnStatementSyntax>()
            .Take(2)
            .ToList();
        return returns.Count == 1 ? returns[0].Expression : null;
    }

    [SuppressMessage(
        "MicrosoftCodeAnalysisCorrectness",
        "RS1030",
        Justification = "The alternative is to keep the operations of all methods until the end."
    )]
    private SemanticModel GetSemanticModel(SyntaxTree tree) => _semanticModels.GetOrAdd(tree, key => compilation.GetSemanticModel(key));
}
