using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace PolicyGen.CodeFixes;

/// <summary>
/// New code from text. Names of PolicyGen are written in full and marked for the simplifier, which leaves what the usings of
/// the file need: <c>Basis.Contract</c> below a <c>using PolicyGen;</c>.
/// </summary>
internal static class CodeFactory
{
    private const string NamespacePrefix = "global::PolicyGen.";

    public static string FormatLiteral(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>A constant of PolicyGen, for example <c>Countries.DE</c>.</summary>
    public static ExpressionSyntax CreateConstant(string name) => MarkForSimplifier(SyntaxFactory.ParseExpression(NamespacePrefix + name));

    /// <summary>A constant for a key of the law tables: <c>DE-NI</c> is <c>Authorities.DE_NI</c>.</summary>
    public static ExpressionSyntax CreateConstant(string className, string key) => CreateConstant($"{className}.{key.Replace('-', '_')}");

    /// <summary>A type of the program.</summary>
    public static TypeSyntax CreateType(string fullName) =>
        SyntaxFactory.ParseTypeName("global::" + fullName).WithAdditionalAnnotations(Simplifier.Annotation);

    public static ExpressionSyntax ParseExpression(string text) => SyntaxFactory.ParseExpression(text);

    /// <summary>An argument with a name, for example <c>Country = Countries.DE</c>.</summary>
    public static AttributeArgumentSyntax CreateArgument(string name, ExpressionSyntax value) =>
        SyntaxFactory.AttributeArgument(
            SyntaxFactory.ParseAttributeArgumentList($"({name} = 0)")!.Arguments[0].NameEquals,
            nameColon: null,
            value
        );

    /// <summary>An argument by its position.</summary>
    public static AttributeArgumentSyntax CreateArgument(ExpressionSyntax value) => SyntaxFactory.AttributeArgument(value);

    /// <summary>An attribute of PolicyGen with its arguments.</summary>
    public static AttributeSyntax CreateAttribute(string name, params AttributeArgumentSyntax[] arguments) =>
        AttributeArguments.WithAddedArguments(
            SyntaxFactory.Attribute(MarkForSimplifier(SyntaxFactory.ParseName(NamespacePrefix + name))),
            arguments
        );

    private static T MarkForSimplifier<T>(T node)
        where T : SyntaxNode => node.WithAdditionalAnnotations(Simplifier.Annotation);
}
