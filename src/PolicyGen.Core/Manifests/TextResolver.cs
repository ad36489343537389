using PolicyGen.Core.Declarations;
using PolicyGen.Core.Law;
using PolicyGen.Core.Reading;
using PolicyGen.Core.Vocabulary;
using PolicyGen.Model;

namespace PolicyGen.Core.Manifests;

/// <summary>Gives the texts of declarations what they are in other languages, so that they can be read elsewhere and later.</summary>
internal static class TextResolver
{
    public static ValueList<Declaration> Resolve(IEnumerable<Declaration> declarations, TextContext context) =>
        declarations
            .Select(declaration =>
                declaration with
                {
                    Arguments = declaration
                        .Arguments.Select(argument => argument with { Value = ResolveValue(argument.Value, context) })
                        .ToValueList(),
                }
            )
            .ToValueList();

    public static TypeDeclarations Resolve(TypeDeclarations type, TextContext context) =>
        type with
        {
            Declarations = Resolve(type.Declarations, context),
            Members = type.Members.Select(member => member with { Declarations = Resolve(member.Declarations, context) }).ToValueList(),
        };

    private static ArgumentValue ResolveValue(ArgumentValue value, TextContext context)
    {
        if (value.Kind == ArgumentKind.List)
            return ArgumentValue.Create(value.Items.Select(item => ResolveValue(item, context)).ToValueList());
        if (value.Kind != ArgumentKind.Text)
            return value;
        // What another assembly declared is resolved already, but for what the program translates of it.
        if (value.Translations.Count > 0)
            return value.WithTranslations(
                value
                    .Translations.Concat(
                        FindTranslations(value.Text, context)
                            .Where(translation => !value.Translations.Any(known => known.Language == translation.Language))
                    )
                    .ToValueList()
            );
        if (VocabularyTable.TryFind(value.Text, out var term))
            return value.WithTranslations(term.ToLocalizedText(TextContext.SupportedLanguages).Texts);
        var translations = FindTranslations(value.Text, context).ToList();
        return translations.Count == 0
            ? value
            : value.WithTranslations(translations.Prepend(new LanguageText(context.Languages[0], value.Text)).ToValueList());
    }

    private static IEnumerable<LanguageText> FindTranslations(string text, TextContext context) =>
        context
            .Translations.Where(translation => translation.Text == TextCleaner.Clean(text))
            .Select(translation => new LanguageText(translation.Language, translation.Translation));
}
