using PolicyGen.Core.Composition;
using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Core.Notices;

/// <summary>
/// What a caller hears first where an AI answers or the call is recorded (Art. 13 GDPR, Art. 50(1) AI Act, § 201 StGB). It says
/// what is declared and no more; the question for consent comes last, so that an answer can follow.
/// </summary>
internal static class CallOpening
{
    /// <summary>The opening; null where nothing of a call is declared.</summary>
    public static LocalizedText? Compose(PolicyDocument document, Processing processing)
    {
        var speaks = processing.AiInteraction is { Disclosure: AiDisclosure.StartOfEachCall };
        var records = processing.CallRecording is { Audio: true } or { Transcript: true };
        return speaks || records
            ? NoticeLanguages.ComposePerLanguage(
                document,
                language => Phrase.Join(" ", ComposeSentences(document, processing, speaks, records, language)).ToString()
            )
            : null;
    }

    private static IEnumerable<Phrase> ComposeSentences(
        PolicyDocument document,
        Processing processing,
        bool speaks,
        bool records,
        string language
    )
    {
        yield return DeclaredPhrase.Insert(
            OpeningTexts.Who,
            DeclaredPhrase.QuoteNeutral(document.Controller.ShortName ?? document.Controller.Name),
            language
        );
        if (speaks)
            yield return OpeningTexts.Ai.Localize(language);
        if (!records)
        {
            yield return OpeningTexts.Policy.Localize(language);
            yield break;
        }

        var consent = processing.CallRecording!.ConsentAt;
        var wording = GetWording(processing.CallRecording);
        yield return (consent == ConsentMoment.None ? wording.Plain : wording.WithConsent).Localize(language);
        yield return DeclaredPhrase.Insert(
            OpeningTexts.Purposes,
            Phrase.JoinWithAnd(ComposePurposes(processing, language), language),
            language
        );
        yield return ComposeRefusal(processing, consent, language);
        yield return OpeningTexts.Policy.Localize(language);
        if (consent == ConsentMoment.None)
            yield break;
        yield return OpeningTexts.Withdraw.Localize(language);
        yield return (consent == ConsentMoment.StartOfCall ? OpeningTexts.Ask : OpeningTexts.Asked).Localize(language);
    }

    private static OpeningTexts.OpeningWording GetWording(CallRecording recording) =>
        recording switch
        {
            { Transcript: false } => OpeningTexts.AudioOnly,
            { Audio: false } => OpeningTexts.TranscriptOnly,
            _ => OpeningTexts.Both,
        };

    /// <summary>Why it is recorded: the purposes that rest on consent, or all where none does.</summary>
    private static IReadOnlyList<Phrase> ComposePurposes(Processing processing, string language)
    {
        Purpose[] consented =
        [
            .. processing.Purposes.Where(purpose => purpose.Bases.Contains(Basis.Consent) || purpose.Bases.Contains(Basis.ExplicitConsent)),
        ];
        return DeclaredPhrase.QuoteAll(
            (consented.Length > 0 ? consented : [.. processing.Purposes]).Select(purpose => purpose.Text),
            language
        );
    }

    /// <summary>What follows from a no, where that is declared.</summary>
    private static Phrase ComposeRefusal(Processing processing, ConsentMoment consent, string language) =>
        consent != ConsentMoment.None && processing.ProvisionOfData is { Duty: ProvisionDuty.Voluntary } provision
            ? DeclaredPhrase.Quote(provision.Consequence, language).ToSentence()
            : Phrase.Empty;
}
