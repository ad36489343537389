namespace PolicyGen;

/// <summary>
/// The translation of one declared text, wherever it is declared (Art. 12(1) GDPR: the policy says the same in each
/// language).
/// </summary>
/// <param name="language">Language of the translation, ISO 639-1 code. Internal.</param>
/// <param name="text">The text as it is declared, to the letter. Published.</param>
/// <param name="translation">The same in <c>language</c>. Published.</param>
/// <example>
/// <code>
/// [assembly: Translation("en", "Anrufannahme", "Answering calls")]
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class TranslationAttribute(string language, string text, string translation) : Attribute
{
    /// <summary>Language of the translation, ISO 639-1 code. Internal.</summary>
    public string Language { get; } = language;

    /// <summary>The text as it is declared, to the letter. Published.</summary>
    public string Text { get; } = text;

    /// <summary>The same in <c>language</c>. Published.</summary>
    public string Translation { get; } = translation;
}
