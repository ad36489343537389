using PolicyGen.Core.Law;
using PolicyGen.Core.Vocabulary;
using PolicyGen.Model;

namespace PolicyGen.Core.Reading;

/// <summary>
/// Finds what a processing does although a term of <c>Exclusions</c> says that it is not done. Only closed terms decide: an
/// exclusion in own words, and one that is limited to certain data, is for people to judge.
/// </summary>
internal static class ExclusionConflict
{
    private static readonly string[] s_locationItems = [DataItems.GpsCoordinates, DataItems.Location, DataItems.MovementData];

    /// <summary>What contradicts the exclusion, as messages call it; null when nothing does.</summary>
    /// <param name="exclusion">Value of the term, for example <c>Exclusions.Profiling</c>.</param>
    /// <param name="processing">The processing it holds for.</param>
    /// <param name="recipients">The recipients that always get its data.</param>
    /// <param name="controller">The controller of the policy.</param>
    /// <param name="languages">Languages of the policy.</param>
    public static string? Find(
        string exclusion,
        Processing processing,
        IEnumerable<Recipient> recipients,
        Controller controller,
        ValueList<string> languages
    ) =>
        exclusion switch
        {
            Exclusions.AiTraining => FindAiTraining(processing, languages),
            Exclusions.GeneralAiTraining => processing.AiTraining
                is { Use: AiTrainingUse.ProviderModels or AiTrainingUse.OwnAndProviderModels } training
                ? Describe(training)
                : null,
            Exclusions.AutomatedDecisions => FindAutomatedDecision(processing),
            Exclusions.Profiling => FindAutomatedDecision(processing)
                ?? FindPurpose(processing, CreatePurposeFilter(Purposes.PersonalisedAdvertising, languages)),
            Exclusions.PersonalisedAdvertising => FindPurpose(processing, CreatePurposeFilter(Purposes.PersonalisedAdvertising, languages)),
            Exclusions.DirectMarketing => FindPurpose(processing, purpose => DirectMarketing.IsDirectMarketing(purpose, controller)),
            Exclusions.UnsolicitedCalls => FindPurpose(
                processing,
                purpose =>
                    CreatePurposeFilter(Purposes.Telemarketing, languages)(purpose)
                    && purpose.Bases.Count > 0
                    && !purpose.Bases.Any(IsConsent)
            ),
            Exclusions.CreditCheck => FindPurpose(processing, CreatePurposeFilter(Purposes.CreditCheck, languages)),
            Exclusions.DisclosureWithoutConsent => processing.Purposes.Any(purpose => purpose.Bases.Any(IsConsent))
                ? null
                : FindThirdParty(recipients),
            Exclusions.DisclosureForAdvertising => processing.Purposes.Count > 0
            && processing.Purposes.All(purpose => DirectMarketing.IsDirectMarketing(purpose, controller))
                ? FindThirdParty(recipients)
                : null,
            Exclusions.LocationTracking => FindDataItem(processing, s_locationItems, languages),
            Exclusions.NewsletterTracking => FindDataItem(processing, [DataItems.NewsletterUsage], languages),
            Exclusions.TrackingCookies => processing
                .Cookies.Where(cookie => cookie.Category == CookieCategory.Marketing)
                .Select(cookie => $"the cookie '{cookie.Name}'")
                .FirstOrDefault(),
            _ => null,
        };

    /// <summary>What uses the data to train or improve AI models.</summary>
    public static string? FindAiTraining(Processing processing, ValueList<string> languages) =>
        processing.AiTraining is { Use: not AiTrainingUse.None } training
            ? Describe(training)
            : FindPurpose(
                processing,
                purpose => purpose.Kind == PurposeKind.AiImprovement || CreatePurposeFilter(Purposes.AiTraining, languages)(purpose)
            );

    private static string? FindAutomatedDecision(Processing processing) =>
        processing.AutomatedDecisions.Select(decision => $"the automated decision '{decision.Name}'").FirstOrDefault();

    private static string? FindPurpose(Processing processing, Func<Purpose, bool> isMeant) =>
        processing.Purposes.Where(isMeant).Select(purpose => $"the purpose '{purpose.Text}'").FirstOrDefault();

    private static string? FindDataItem(Processing processing, string[] terms, ValueList<string> languages)
    {
        var labels = terms.Select(term => FindTerm(term, languages)).ToList();
        return processing.DataItems.Where(item => labels.Contains(item.Label)).Select(item => $"the item '{item.Label}'").FirstOrDefault();
    }

    /// <summary>Processors and staff are not third parties (Art. 4(10) GDPR), and authorities take what the law gives them.</summary>
    private static string? FindThirdParty(IEnumerable<Recipient> recipients) =>
        recipients
            .Where(recipient =>
                recipient.Condition is null
                && !recipient.SelfHosted
                && recipient.Kind is RecipientKind.Controller or RecipientKind.ThirdParty
            )
            .Select(recipient => $"the recipient '{recipient.Name}'")
            .FirstOrDefault();

    private static Func<Purpose, bool> CreatePurposeFilter(string term, ValueList<string> languages)
    {
        var text = FindTerm(term, languages);
        return purpose => purpose.Text == text;
    }

    private static LocalizedText? FindTerm(string value, ValueList<string> languages) =>
        VocabularyTable.TryFind(value, out var term) ? term.ToLocalizedText(languages) : null;

    private static bool IsConsent(Basis basis) => LegalBasisTable.Get(basis).IsConsent;

    private static string Describe(AiTraining training) => $"AiTrainingUse.{training.Use}";
}
