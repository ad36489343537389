using PolicyGen.Core.Declarations;
using PolicyGen.Core.Law;
using PolicyGen.Core.Reading;
using PolicyGen.Core.Vocabulary;
using PolicyGen.Model;

namespace PolicyGen.Core.Manifests;

/// <summary>Gives the texts of declarations what they are in other languages, so that they can be read elsewhere and later.</summary>
internal static class ResolvedTexts
{
    public static ValueList<Declaration> Of(IEnumerable<Declaration> declarations, TextContext context) =>
        declarations
            .Select(declaration =>
                declaration with
                {
                    Arguments = declaration
                        .Arguments.Select(argument => argument with { Value = Resolve(argument.Value, context) })
                        .ToValueList(),
                }
            )
            .ToValueList();

    public static TypeDeclarations Of(TypeDeclarations type, TextContext context) =>
        type with
        {
            Declarations = Of(type.Declarations, context),
            Members = type.Members.Select(member => member with { Declarations = Of(member.Declarations, context) }).ToValueList(),
        };

    private static ArgumentValue Resolve(ArgumentValue value, TextContext context)
    {
        if (value.Kind == ArgumentKind.List)
            return ArgumentValue.Of(value.Items.Select(item => Resolve(item, context)).ToValueList());
        if (value.Kind != ArgumentKind.Text)
            return value;
        // What another assembly declared is resolved already, but for what the program translates of it.
        if (value.Translations.Count > 0)
            return value.In(
                value
                    .Translations.Concat(
                        TranslationsOf(value.Text, context)
                            .Where(translation => !value.Translations.Any(known => known.Language == translation.Language))
                    )
                    .ToValueList()
            );
        if (VocabularyTable.TryFind(value.Text, out var term))
            return value.In(term.ToText(TextContext.SupportedLanguages).Texts);
        var translations = TranslationsOf(value.Text, context).ToList();
        return translations.Count == 0
            ? value
            : value.In(translations.Prepend(new LanguageText(context.Languages[0], value.Text)).ToValueList());
    }

    private static IEnumerable<LanguageText> TranslationsOf(string text, TextContext context) =>
        context
            .Translations.Where(translation => translation.Text == PlainText.Clean(text))
            .Select(translation => new LanguageText(translation.Language, translation.Translation));
}
