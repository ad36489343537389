using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyGen.CodeFixes;

/// <summary>Where a diagnostic is, as a fix sees it.</summary>
internal sealed record FixSite(Document Document, SemanticModel SemanticModel, Diagnostic Diagnostic, SyntaxNode Node)
{
    /// <summary>The place of a diagnostic, or null when the document has changed under it.</summary>
    public static FixSite? Find(Document document, SyntaxNode root, SemanticModel model, Diagnostic diagnostic)
    {
        var span = diagnostic.Location.SourceSpan;
        return root.FullSpan.Contains(span)
            ? new FixSite(document, model, diagnostic, root.FindNode(span, getInnermostNodeForTie: true))
            : null;
    }

    /// <summary>The attribute that is reported, or in which an argument is.</summary>
    public AttributeSyntax? Attribute => Node.FirstAncestorOrSelf<AttributeSyntax>();

    /// <summary>The name of the attribute without its suffix, whatever alias the code uses.</summary>
    public string AttributeName => Attribute is { } attribute ? GetAttributeName(attribute) : "";

    /// <summary>The type that the attribute stands on, if it does not stand on a member.</summary>
    public BaseTypeDeclarationSyntax? Type => Attribute?.Parent?.Parent as BaseTypeDeclarationSyntax;

    /// <summary>The expression that is reported, where it is the value of an argument.</summary>
    public ExpressionSyntax? Value => Node is ExpressionSyntax { Parent: AttributeArgumentSyntax } value ? value : null;

    /// <summary>What the rule tells its fix.</summary>
    public string? FindFact(string name) => Diagnostic.Properties.TryGetValue(name, out var value) ? value : null;

    public bool HasArgument(string name) => Attribute is { } attribute && AttributeArguments.HasArgument(attribute, name);

    public string GetAttributeName(AttributeSyntax attribute)
    {
        const string Suffix = "Attribute";
        var name = SemanticModel.GetTypeInfo(attribute).Type?.Name ?? "";
        return name.EndsWith(Suffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - Suffix.Length) : name;
    }
}
