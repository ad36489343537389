using PolicyGen.Core.Foundation;
using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Core.Composition;

/// <summary>Where the data of a processing come from (Art. 14(2)(f) GDPR).</summary>
internal static class SourceStatement
{
    public static IReadOnlyList<Block> Compose(Processing processing, string language)
    {
        Phrase[] origins = [.. GetOrigins(processing.Source).Select(origin => (Phrase)origin.Localize(language))];
        Phrase[] sentences =
        [
            DeclaredPhrase.Insert(SourceTexts.From, Phrase.JoinWithAnd(origins, language), language),
            DeclaredPhrase.Insert(SourceTexts.Named, DeclaredPhrase.Quote(processing.SourceName, language), language).ToSentence(),
            IsPublic(processing) ? SourceTexts.Public.Localize(language) : Phrase.Empty,
        ];
        var statement = Phrase.Join(" ", sentences);
        return statement.IsEmpty ? [] : [new Paragraph(statement)];
    }

    private static IEnumerable<Text> GetOrigins(DataSource source)
    {
        if ((source & DataSource.DataSubject) != 0)
            yield return SourceTexts.FromDataSubject;
        if ((source & DataSource.Automatic) != 0)
            yield return SourceTexts.FromUse;
        if ((source & DataSource.ThirdParty) != 0)
            yield return SourceTexts.FromThirdParty;
        if ((source & DataSource.PublicSource) != 0)
            yield return SourceTexts.FromPublicSource;
    }

    /// <summary>Said of a named source, or of third parties; that public sources are public is said already.</summary>
    private static bool IsPublic(Processing processing) =>
        processing.IsPubliclyAccessible
        && (processing.SourceName is { IsEmpty: false } || (processing.Source & DataSource.PublicSource) == 0);
}
