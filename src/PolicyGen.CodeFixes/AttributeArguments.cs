using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace PolicyGen.CodeFixes;

/// <summary>Changes to the arguments of one attribute.</summary>
internal static class AttributeArguments
{
    public static bool HasArgument(AttributeSyntax attribute, string name) =>
        attribute.ArgumentList?.Arguments.Any(argument => argument.NameEquals?.Name.Identifier.ValueText == name) ?? false;

    /// <summary>Adds arguments: those without a name behind the others without one, the rest at the end.</summary>
    public static void AddArguments(this SyntaxEditor editor, AttributeSyntax attribute, params AttributeArgumentSyntax[] added) =>
        editor.ReplaceNode(attribute, (current, _) => WithAddedArguments((AttributeSyntax)current, added));

    /// <summary>Adds an argument with a name.</summary>
    public static void AddArgument(this SyntaxEditor editor, AttributeSyntax attribute, string name, ExpressionSyntax value) =>
        editor.AddArguments(attribute, CodeFactory.CreateArgument(name, value));

    /// <summary>Removes the arguments with these names.</summary>
    public static void RemoveArguments(this SyntaxEditor editor, AttributeSyntax attribute, params string[] names) =>
        editor.ReplaceNode(
            attribute,
            (current, _) =>
            {
                var result = (AttributeSyntax)current;
                foreach (var name in names)
                {
                    var argument = result.ArgumentList?.Arguments.FirstOrDefault(argument =>
                        argument.NameEquals?.Name.Identifier.ValueText == name
                    );
                    if (argument is not null)
                        result = result.RemoveNode(argument, SyntaxRemoveOptions.KeepUnbalancedDirectives)!;
                }

                return result;
            }
        );

    public static AttributeSyntax WithAddedArguments(AttributeSyntax attribute, params AttributeArgumentSyntax[] added)
    {
        var list = attribute.ArgumentList ?? SyntaxFactory.AttributeArgumentList();
        foreach (var argument in added)
        {
            // A fix of another diagnostic may have added it already.
            if (argument.NameEquals is { } name && HasArgument(attribute.WithArgumentList(list), name.Name.Identifier.ValueText))
                continue;
            var index = argument.NameEquals is null ? list.Arguments.Count(written => written.NameEquals is null) : list.Arguments.Count;
            list = list.WithArguments(InsertArgument(list.Arguments, index, argument));
        }

        return attribute.WithArgumentList(list);
    }

    private static SeparatedSyntaxList<AttributeArgumentSyntax> InsertArgument(
        SeparatedSyntaxList<AttributeArgumentSyntax> arguments,
        int index,
        AttributeArgumentSyntax added
    )
    {
        var nodes = arguments.ToList();
        var separators = arguments.GetSeparators().ToList();
        var comma = SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space);
        if (index > 0)
        {
            // Arguments that stand each on its line keep doing so.
            if (
                index == nodes.Count
                && separators.Count > 0
                && separators[separators.Count - 1].TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia)
            )
            {
                comma = comma.WithTrailingTrivia(separators[separators.Count - 1].TrailingTrivia);
                added = added.WithLeadingTrivia(nodes[nodes.Count - 1].GetLeadingTrivia());
            }

            if (index == nodes.Count)
            {
                added = added.WithTrailingTrivia(nodes[nodes.Count - 1].GetTrailingTrivia());
                nodes[nodes.Count - 1] = nodes[nodes.Count - 1].WithoutTrailingTrivia();
            }
        }

        nodes.Insert(index, added);
        if (nodes.Count > 1)
            separators.Insert(Math.Min(Math.Max(index - 1, 0), separators.Count), comma);
        return SyntaxFactory.SeparatedList(nodes, separators);
    }
}
