using PolicyGen.Model;

namespace PolicyGen.Core.Composition;

/// <summary>Declared texts as phrases.</summary>
internal static class DeclaredPhrase
{
    /// <summary>
    /// The text in the language, or in the first one it is there for; the renderer then marks the language, for a
    /// screen reader speaks it otherwise. Empty where there is no text.
    /// </summary>
    public static Phrase Quote(LocalizedText? text, string language)
    {
        if (text is null || text.IsEmpty)
            return Phrase.Empty;
        if (text.Find(language) is { } found)
            return found.Trim();
        var fallback = text.Texts[0];
        var words = fallback.Text.Trim();
        return words.Length == 0 ? Phrase.Empty : new TextInline(words, fallback.Language);
    }

    /// <summary>A text without a language, such as a name or an address.</summary>
    public static Phrase QuoteNeutral(string? text) => text is null ? Phrase.Empty : text.Trim();

    /// <summary>All texts that are there.</summary>
    public static IReadOnlyList<Phrase> QuoteAll(IEnumerable<LocalizedText> texts, string language) =>
        [.. texts.Select(text => Quote(text, language)).Where(phrase => !phrase.IsEmpty)];

    /// <summary>The declared text in a sentence or line of the page; empty where it is not declared.</summary>
    public static Phrase Insert(Foundation.Text line, Phrase declared, string language) =>
        declared.IsEmpty ? Phrase.Empty : Phrase.Format(line.Localize(language), declared);

    /// <summary>Whole sentences, with a new paragraph after each empty line.</summary>
    public static IEnumerable<Block> ComposeParagraphs(LocalizedText? text, string language)
    {
        foreach (var inline in Quote(text, language).Inlines.OfType<TextInline>())
        {
            foreach (var part in inline.Text.Replace("\r\n", "\n").Split(["\n\n"], StringSplitOptions.None))
            {
                var words = part.Trim();
                if (words.Length > 0)
                    yield return new Paragraph(((Phrase)(inline with { Text = words })).ToSentence());
            }
        }
    }

    /// <summary>The statements of the controller's own for a section.</summary>
    public static IEnumerable<Block> ComposeNotes(PolicyDocument document, PolicySection section, string language) =>
        document.Notes.Where(note => note.Section == section).SelectMany(note => ComposeParagraphs(note.Text, language));
}
