using Microsoft.CodeAnalysis;

namespace PolicyGen.Generators.Parsing;

/// <summary>Orders by file and position. Paths of one project compare alike on every machine once separators do.</summary>
internal static class SourceOrder
{
    public static int Compare(AttributeData left, AttributeData right) =>
        Compare(left.ApplicationSyntaxReference, right.ApplicationSyntaxReference);

    public static int Compare(SyntaxReference? left, SyntaxReference? right)
    {
        if (left is null || right is null)
            return (left is null ? 0 : 1) - (right is null ? 0 : 1);
        if (left.SyntaxTree != right.SyntaxTree)
        {
            var byPath = string.CompareOrdinal(NormalizePath(left.SyntaxTree.FilePath), NormalizePath(right.SyntaxTree.FilePath));
            if (byPath != 0)
                return byPath;
        }

        return left.Span.Start.CompareTo(right.Span.Start);
    }

    private static string NormalizePath(string path) => path.Replace('\\', '/');
}
