using PolicyGen.Core.Vocabulary;
using PolicyGen.Model;

namespace PolicyGen.Core.Law;

/// <summary>
/// Purposes that are direct marketing, to which people can always object (Art. 21(2) GDPR). They are declared as
/// such or known by the terms of the vocabulary; purposes in own words are not guessed at. The newsletter of a public body
/// tells of its task and markets nothing.
/// </summary>
internal static class DirectMarketing
{
    private const string Newsletter = "Purposes.NewsletterDelivery";

    private static readonly string[] Terms =
    [
        "Purposes.DirectMarketing",
        "Purposes.Marketing",
        Newsletter,
        "Purposes.PersonalisedAdvertising",
        "Purposes.Telemarketing",
    ];

    public static bool HasMarketingPurpose(Processing processing, Controller controller) =>
        processing.Purposes.Any(purpose => IsDirectMarketing(purpose, controller));

    public static bool IsDirectMarketing(Purpose purpose, Controller controller) =>
        purpose.Kind == PurposeKind.DirectMarketing
        || Terms.Any(value => IsTerm(purpose, value) && (value != Newsletter || !LegalForms.IsPublicBody(controller)));

    private static bool IsTerm(Purpose purpose, string value) =>
        VocabularyTable.TryFind(value, out var term) && purpose.Text.Texts.Any(text => text.Text == term.De || text.Text == term.En);
}
