using PolicyGen.Core.Vocabulary;
using PolicyGen.Model;

namespace PolicyGen.Core.Composition;

/// <summary>
/// Purposes that are direct marketing, to which people can always object (Art. 21(2) GDPR). They are declared as
/// such or known by the terms of the vocabulary; purposes in own words are not guessed at.
/// </summary>
internal static class DirectMarketing
{
    private static readonly string[] Terms =
    [
        "Purposes.DirectMarketing",
        "Purposes.Marketing",
        "Purposes.NewsletterDelivery",
        "Purposes.PersonalisedAdvertising",
        "Purposes.Telemarketing",
    ];

    public static bool IsPurposeOf(Processing processing) => processing.Purposes.Any(Is);

    public static bool Is(Purpose purpose) => purpose.Kind == PurposeKind.DirectMarketing || Terms.Any(value =>
        VocabularyTable.TryFind(value, out var term) && purpose.Text.Texts.Any(text => text.Text == term.De || text.Text == term.En));
}
