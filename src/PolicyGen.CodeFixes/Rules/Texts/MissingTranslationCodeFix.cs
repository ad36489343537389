using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyGen.Core.Reading;
using PolicyGen.Core.Rules;

namespace PolicyGen.CodeFixes.Rules;

/// <summary>PG0009: adds a [Translation] to fill in, beside the others of that language.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MissingTranslationCodeFix)), Shared]
public sealed class MissingTranslationCodeFix : RuleCodeFix
{
    /// <inheritdoc/>
    protected override string RuleId => TextRules.MissingTranslation.Id;

    private protected override IEnumerable<Fix> CreateFixes(FixSite site)
    {
        if (
            site.FindFact(FindingFact.DeclaredValue) is not { } text
            || site.FindFact(FindingFact.Language) is not { } language
            || FindDocument(site, language) is not { } file
        )
            yield break;
        var translation = CodeFactory.CreateAttribute("Translation", Argument(language), Argument(text), Argument(Todo.CreateText(text)));
        yield return new Fix(
            $"Add [assembly: Translation] into '{language}'",
            language,
            editor => editor.AddAssemblyAttribute("Translation", translation)
        )
        {
            TargetDocument = file,
        };

        static AttributeArgumentSyntax Argument(string value) =>
            CodeFactory.CreateArgument(CodeFactory.ParseExpression(CodeFactory.FormatLiteral(value)));
    }

    /// <summary>The file with translations into this language, else into any, else that of the policy.</summary>
    private static Document? FindDocument(FixSite site, string language)
    {
        var attributes = site.SemanticModel.Compilation.Assembly.GetAttributes();
        var translations = attributes.Where(attribute => attribute.AttributeClass?.Name == "TranslationAttribute").ToList();
        var same = translations.Where(attribute => attribute.ConstructorArguments.FirstOrDefault().Value as string == language);
        return same.Concat(translations)
            .Concat(attributes.Where(attribute => attribute.AttributeClass?.Name == "PrivacyPolicyAttribute"))
            .Select(attribute => site.Document.Project.GetDocument(attribute.ApplicationSyntaxReference?.SyntaxTree))
            .FirstOrDefault(document => document is not null and not SourceGeneratedDocument);
    }
}
