using PolicyGen.Model;

namespace PolicyGen.Core.Reading;

/// <summary>A declared text and what it is in another language.</summary>
internal sealed record DeclaredTranslation(string Language, string Text, string Translation);

/// <summary>The languages of the policy and the translations of its own texts. Compared by value: it is a step of the pipeline.</summary>
internal sealed record TextContext
{
    /// <summary>The languages that the built-in texts are there for.</summary>
    public static ValueList<string> SupportedLanguages { get; } = ValueList.Create("de", "en");

    /// <summary>The languages of the policy; the declarations are written in the first.</summary>
    public ValueList<string> Languages { get; init; } = SupportedLanguages;

    /// <summary>The translations, in the order of declaration.</summary>
    public ValueList<DeclaredTranslation> Translations { get; init; } = ValueList<DeclaredTranslation>.Empty;

    /// <summary>The text in a language, or null when it is not translated.</summary>
    public string? FindTranslation(string language, string text)
    {
        foreach (var translation in Translations)
        {
            if (translation.Language == language && translation.Text == text)
                return translation.Translation;
        }

        return null;
    }
}
