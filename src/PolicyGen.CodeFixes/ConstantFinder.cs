using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyGen.CodeFixes;

/// <summary>Finds a value in the expression of an argument: it may be one item of an array.</summary>
internal static class ConstantFinder
{
    /// <summary>The outermost expression with this value.</summary>
    public static ExpressionSyntax? Find(FixSite site, string value) =>
        site
            .Node.DescendantNodesAndSelf()
            .OfType<ExpressionSyntax>()
            .FirstOrDefault(expression =>
                site.SemanticModel.GetConstantValue(expression) is { HasValue: true, Value: string text } && text.Trim() == value.Trim()
            );
}
