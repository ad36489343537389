using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyGen.Core.Reading;
using PolicyGen.Generators.Analyzers;
using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.CodeFixes.Rules;

/// <summary>PG0055: names the recipient on the class of the data, as it is disclosed elsewhere, or as a processor; what defines it stands where it is disclosed.</summary>
/// <remarks>
/// The name alone: that the recipient gets these data follows from the code, what it is does not.
/// </remarks>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UndisclosedFlowCodeFix)), Shared]
public sealed class UndisclosedFlowCodeFix : RuleCodeFix
{
    /// <inheritdoc/>
    protected override string Rule => RuleIds.UndisclosedFlow;

    private protected override IEnumerable<Fix> Find(FixSite site)
    {
        if (site.Fact("Name") is not { } name || site.Fact(UndisclosedFlowAnalyzer.ClassProperty) is not { } id)
            yield break;
        var type = DocumentationCommentId.GetFirstSymbolForDeclarationId(id, site.Model.Compilation);
        if (
            type
                ?.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax())
                .OfType<BaseTypeDeclarationSyntax>()
                .FirstOrDefault(part => part.AttributeLists.Count > 0)
            is not { } part
        )
            yield break;
        if (site.Document.Project.GetDocument(part.SyntaxTree) is not { } document)
            yield break;
        var attribute = Code.Attribute(AttributeFor(name, site.Model.Compilation), Code.Argument(Code.Expression(Code.Literal(name))));
        yield return new Fix($"Name {name} on '{type.Name}'", "Class", editor => editor.AddAttribute(part, attribute))
        {
            Elsewhere = document,
        };
    }

    /// <summary>One recipient is a processor in all places or in none (PG0005).</summary>
    private static string AttributeFor(string name, Compilation compilation) =>
        SourceTypes
            .Of(compilation.Assembly)
            .Prepend<ISymbol>(compilation.Assembly)
            .SelectMany(symbol => symbol.GetAttributes())
            .Any(attribute =>
                attribute.AttributeClass?.Name == "RecipientAttribute"
                && attribute.ConstructorArguments.FirstOrDefault().Value is string written
                && RecipientKey.FromName(written) == RecipientKey.FromName(name)
            )
            ? "Recipient"
            : "Processor";
}
