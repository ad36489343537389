using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace PolicyGen.CodeFixes;

/// <summary>New attributes.</summary>
internal static class AttributeLists
{
    /// <summary>Adds an attribute behind those of a type: on a line of its own where they stand so, else into the last list.</summary>
    public static void AddAttribute(this SyntaxEditor editor, BaseTypeDeclarationSyntax type, AttributeSyntax attribute) =>
        editor.ReplaceNode(
            type,
            (current, _) =>
            {
                var present = (BaseTypeDeclarationSyntax)current;
                var lists = present.AttributeLists;
                var last = lists.Last();
                return present.WithAttributeLists(
                    EndsLine(last)
                        ? InsertAfter(lists, lists.Count - 1, SyntaxFactory.AttributeList(SyntaxFactory.SingletonSeparatedList(attribute)))
                        : lists.Replace(last, last.AddAttributes(attribute))
                );
            }
        );

    /// <summary>
    /// Adds an attribute of the assembly, behind the last one of that name or else behind the last of all. Nothing happens
    /// where it is there: two places may miss the same one.
    /// </summary>
    public static void AddAssemblyAttribute(this SyntaxEditor editor, string behind, AttributeSyntax attribute) =>
        editor.ReplaceNode(
            editor.OriginalRoot,
            (current, _) =>
            {
                var unit = (CompilationUnitSyntax)current;
                if (
                    unit
                        .AttributeLists.SelectMany(list => list.Attributes)
                        .Any(written =>
                            SyntaxFactory.AreEquivalent(written.ArgumentList, attribute.ArgumentList)
                            && GetSimpleName(written) == GetSimpleName(attribute)
                        )
                )
                    return unit;
                var newLine = unit.DescendantTrivia().FirstOrDefault(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia))
                    is { RawKind: not 0 } found
                    ? found
                    : SyntaxFactory.LineFeed;
                var target = SyntaxFactory
                    .AttributeTargetSpecifier(SyntaxFactory.Token(SyntaxKind.AssemblyKeyword))
                    .WithTrailingTrivia(SyntaxFactory.Space);
                var added = SyntaxFactory.AttributeList(target, SyntaxFactory.SingletonSeparatedList(attribute));
                var index = unit.AttributeLists.LastIndexOf(list => list.Attributes.Any(written => GetSimpleName(written) == behind));
                if (index < 0)
                    index = unit.AttributeLists.Count - 1;
                if (index < 0)
                    return unit.WithAttributeLists(SyntaxFactory.SingletonList(added.WithTrailingTrivia(newLine)));

                var lists = unit.AttributeLists;
                // Each stands on its own line, also behind the last line of a file that does not end.
                if (!EndsLine(lists[index]))
                    lists = lists.Replace(lists[index], lists[index].WithTrailingTrivia(lists[index].GetTrailingTrivia().Add(newLine)));
                return unit.WithAttributeLists(InsertAfter(lists, index, added));
            }
        );

    private static SyntaxList<AttributeListSyntax> InsertAfter(SyntaxList<AttributeListSyntax> lists, int index, AttributeListSyntax added)
    {
        var indentation = lists[index].GetLeadingTrivia().Reverse().TakeWhile(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia));
        return lists.Insert(index + 1, added.WithLeadingTrivia(indentation).WithTrailingTrivia(lists[index].GetTrailingTrivia().Last()));
    }

    private static bool EndsLine(AttributeListSyntax list) => list.GetTrailingTrivia().Any(SyntaxKind.EndOfLineTrivia);

    /// <summary>The name as it is written, without qualifier and suffix.</summary>
    private static string GetSimpleName(AttributeSyntax attribute)
    {
        const string Suffix = "Attribute";
        var name = attribute.Name switch
        {
            QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
            AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
            SimpleNameSyntax simple => simple.Identifier.ValueText,
            _ => "",
        };
        return name.EndsWith(Suffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - Suffix.Length) : name;
    }
}
