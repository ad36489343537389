using PolicyGen.Core.Declarations;
using PolicyGen.Core.Reading;
using PolicyGen.Core.Vocabulary;
using PolicyGen.Model;

namespace PolicyGen.Core.Manifests;

/// <summary>Gives the texts of declarations what they are in other languages, so that they can be read elsewhere and later.</summary>
internal static class ResolvedTexts
{
    public static ValueList<Declaration> Of(IEnumerable<Declaration> declarations, TextContext context) =>
        declarations.Select(declaration => declaration with { Arguments = declaration.Arguments.Select(argument => argument with { Value = Resolve(argument.Value, context) }).ToValueList() }).ToValueList();

    public static TypeDeclarations Of(TypeDeclarations type, TextContext context) => type with
    {
        Declarations = Of(type.Declarations, context),
        Members = type.Members.Select(member => member with { Declarations = Of(member.Declarations, context) }).ToValueList(),
    };

    private static ArgumentValue Resolve(ArgumentValue value, TextContext context)
    {
        if (value.Kind == ArgumentKind.List) return ArgumentValue.Of(value.Items.Select(item => Resolve(item, context)).ToValueList());
        // What another assembly declared is resolved already.
        if (value.Kind != ArgumentKind.Text || value.Translations.Count > 0) return value;
        if (VocabularyTable.TryFind(value.Text, out var term)) return value.In(term.ToText(TextContext.SupportedLanguages).Texts);
        var translations = context.Translations.Where(translation => translation.Text == PlainText.Clean(value.Text)).Select(translation => new LanguageText(translation.Language, translation.Translation)).ToList();
        return translations.Count == 0 ? value : value.In(translations.Prepend(new LanguageText(context.Languages[0], value.Text)).ToValueList());
    }
}
