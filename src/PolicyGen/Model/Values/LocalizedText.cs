namespace PolicyGen.Model;

/// <summary>One text in one language.</summary>
/// <param name="Language">Two-letter ISO 639-1 code, lower case, for example <c>de</c>; empty for a name that is the same in every
/// language.</param>
/// <param name="Text">The text in that language.</param>
public readonly record struct LanguageText(string Language, string Text);

/// <summary>A text of the policy in each language it is there for, the policy's first language first.</summary>
public sealed record LocalizedText
{
    /// <summary>The text in no language.</summary>
    public static LocalizedText Empty { get; } = new();

    /// <summary>The languages and their texts.</summary>
    public ValueList<LanguageText> Texts { get; init; } = ValueList<LanguageText>.Empty;

    /// <summary>Whether the text is there in no language.</summary>
    public bool IsEmpty => Texts.Count == 0;

    /// <summary>
    /// The text in <paramref name="language"/>, or in the first language it is there for when that one is missing
    /// (the build warns then: PG0009), or the empty string.
    /// </summary>
    public string this[string language] => Find(language) ?? (Texts.Count > 0 ? Texts[0].Text : "");

    /// <summary>The text in <paramref name="language"/> (two-letter code) or the one that is the same in every language, or null.</summary>
    public string? Find(string language)
    {
        foreach (var text in Texts)
        {
            if (text.Language == language || text.Language.Length == 0)
                return text.Text;
        }

        return null;
    }

    /// <summary>A name that is the same in every language.</summary>
    public static LocalizedText CreateNeutral(string name) => Create(new LanguageText("", name));

    /// <summary>A text in the given languages.</summary>
    public static LocalizedText Create(params LanguageText[] texts) => new() { Texts = ValueList.Create(texts) };

    /// <summary>The text in its first language.</summary>
    public override string ToString() => Texts.Count > 0 ? Texts[0].Text : "";
}
