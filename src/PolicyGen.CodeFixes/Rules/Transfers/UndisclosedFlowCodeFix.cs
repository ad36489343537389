using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyGen.Core.Reading;
using PolicyGen.Core.Rules;
using PolicyGen.Generators.Analyzers;
using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.CodeFixes.Rules;

/// <summary>
/// PG0055: names the recipient on the class of the data, as it is disclosed elsewhere, or as a processor; what defines it stands where it
/// is disclosed.
/// </summary>
/// <remarks>
/// The name alone: that the recipient gets these data follows from the code, what it is does not.
/// </remarks>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UndisclosedFlowCodeFix)), Shared]
public sealed class UndisclosedFlowCodeFix : RuleCodeFix
{
    /// <inheritdoc/>
    protected override string RuleId => TransferRules.UndisclosedFlow.Id;

    private protected override IEnumerable<Fix> CreateFixes(FixSite site)
    {
        if (site.FindFact("Name") is not { } name || site.FindFact(UndisclosedFlowAnalyzer.ClassProperty) is not { } id)
            yield break;
        var type = DocumentationCommentId.GetFirstSymbolForDeclarationId(id, site.SemanticModel.Compilation);
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
        var attribute = CodeFactory.CreateAttribute(
            FindAttributeName(name, site.SemanticModel.Compilation),
            CodeFactory.CreateArgument(CodeFactory.ParseExpression(CodeFactory.FormatLiteral(name)))
        );
        yield return new Fix($"Name {name} on '{type.Name}'", "Class", editor => editor.AddAttribute(part, attribute))
        {
            TargetDocument = document,
        };
    }

    /// <summary>One recipient is a processor in all places or in none (PG0005).</summary>
    private static string FindAttributeName(string name, Compilation compilation) =>
        SourceTypes
            .GetAll(compilation.Assembly)
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
