using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Catalogue;
using PolicyGen.Core.Declarations;
using PolicyGen.Core.Law;
using PolicyGen.Core.Vocabulary;

namespace PolicyGen.Generators.Analyzers;

/// <summary>A rule on every declared text, in each language: it is reported while one types. It rests on patterns, so a person decides.</summary>
public abstract class TextAnalyzer : RuleAnalyzer
{
    private protected override void Register(CompilationStartAnalysisContext context, PolicyAnalysis analysis)
    {
        if (analysis.Candidates.HasTypeAttributes)
            RegisterTypes(context, analysis);
        if (analysis.Assembly.Declarations.Count == 0)
            return;
        var ofAssembly = new Lazy<IReadOnlyList<Diagnostic>>(() =>
            [
                .. analysis
                    .Assembly.Declarations.SelectMany(Check)
                    .Select(violation =>
                        violation.ToDiagnostic(
                            Descriptor,
                            FindingLocator.Find(violation.Place, context.Compilation.Assembly, CancellationToken.None)
                        )
                    ),
            ]
        );
        context.RegisterSemanticModelAction(model =>
        {
            foreach (var diagnostic in ofAssembly.Value)
            {
                if (diagnostic.Location.SourceTree == model.SemanticModel.SyntaxTree)
                    model.ReportDiagnostic(diagnostic);
            }
        });
    }

    private void RegisterTypes(CompilationStartAnalysisContext context, PolicyAnalysis analysis) =>
        context.RegisterSymbolAction(
            symbol =>
            {
                var type = (INamedTypeSymbol)symbol.Symbol;
                if (analysis.FindProcessing(type, symbol.CancellationToken) is not { } processing)
                    return;
                foreach (var violation in processing.Type.AllDeclarations.SelectMany(Check))
                {
                    symbol.ReportDiagnostic(
                        violation.ToDiagnostic(Descriptor, FindingLocator.Find(violation.Place, type, symbol.CancellationToken))
                    );
                }
            },
            SymbolKind.NamedType
        );

    /// <summary>The arguments of the message for a text of this argument, or null when nothing is wrong with it.</summary>
    private protected abstract string[]? Check(string text, string attribute, string argument);

    /// <summary>The severity, where this text is a milder case.</summary>
    private protected virtual DiagnosticSeverity? GetSeverity(string text) => null;

    private IEnumerable<Violation> Check(Declaration declaration)
    {
        foreach (var argument in declaration.Arguments.Where(argument => !IsCodeArgument(declaration.Attribute, argument.Name)))
        {
            foreach (var text in argument.Value.Texts.Where(text => !IsTerm(text)))
            {
                if (Check(text, declaration.Attribute, argument.Name) is { } arguments)
                    yield return new Violation(argument.Place, arguments) { Severity = GetSeverity(text) };
            }
        }
    }

    /// <summary>Names of types, keys of a configuration and what teaches the rules on code: no text for a reader.</summary>
    private static bool IsCodeArgument(string attribute, string argument) =>
        attribute is "UsedIn" or DeclaredProcessor.AttributeName
        || (attribute == NonRecipientHost.AttributeName && argument == "Host")
        || argument is "ConfiguredIn" or "TypeName" or "Member" or "Id";

    /// <summary>Terms are texts of the vocabulary, which its own tests look after.</summary>
    private static bool IsTerm(string text) =>
        VocabularyTable.IsTermLike(text) || KnownProcessingTable.IsTermLike(text) || StatuteTable.Find(text) is not null;
}
