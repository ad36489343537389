using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace PolicyGen.CodeFixes;

/// <summary>
/// New code from text. Names of PolicyGen are written in full and marked for the simplifier, which leaves what the usings of
/// the file need: <c>Basis.Contract</c> below a <c>using PolicyGen;</c>.
/// </summary>
internal static class Code
{
    private const string Namespace = "global::PolicyGen.";

    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>A constant of PolicyGen, for example <c>Countries.DE</c>.</summary>
    public static ExpressionSyntax Constant(string name) => Simplified(SyntaxFactory.ParseExpression(Namespace + name));

    /// <summary>A constant for a key of the law tables: <c>DE-NI</c> is <c>Authorities.DE_NI</c>.</summary>
    public static ExpressionSyntax Constant(string className, string key) => Constant($"{className}.{key.Replace('-', '_')}");

    /// <summary>A type of the program.</summary>
    public static TypeSyntax Type(string fullName) =>
        SyntaxFactory.ParseTypeName("global::" + fullName).WithAdditionalAnnotations(Simplifier.Annotation);

    public static ExpressionSyntax Expression(string text) => SyntaxFactory.ParseExpression(text);

    /// <summary>An argument with a name, for example <c>Country = Countries.DE</c>.</summary>
    public static AttributeArgumentSyntax Argument(string name, ExpressionSyntax value) =>
        SyntaxFactory.AttributeArgument(
            SyntaxFactory.ParseAttributeArgumentList($"({name} = 0)")!.Arguments[0].NameEquals,
            nameColon: null,
            value
        );

    /// <summary>An argument by its position.</summary>
    public static AttributeArgumentSyntax Argument(ExpressionSyntax value) => SyntaxFactory.AttributeArgument(value);

    /// <summary>An attribute of PolicyGen with its arguments.</summary>
    public static AttributeSyntax Attribute(string name, params AttributeArgumentSyntax[] arguments) =>
        AttributeArguments.Add(SyntaxFactory.Attribute(Simplified(SyntaxFactory.ParseName(Namespace + name))), arguments);

    private static T Simplified<T>(T node)
        where T : SyntaxNode => node.WithAdditionalAnnotations(Simplifier.Annotation);
}
