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
            ? NoticeLanguages.In(
                document,
                language => Phrase.Join(" ", Sentences(document, processing, speaks, records, language)).ToString()
            )
            : null;
    }

    private static IEnumerable<Phrase> Sentences(PolicyDocument document, Processing processing, bool speaks, bool records, string language)
    {
        yield return Declared.Within(OpeningTexts.Who, Declared.Plain(document.Controller.ShortName ?? document.Controller.Name), language);
        if (speaks)
            yield return OpeningTexts.Ai.In(language);
        if (!records)
        {
            yield return OpeningTexts.Policy.In(language);
            yield break;
        }

        var consent = processing.CallRecording!.ConsentAt;
        var wording = Wording(processing.CallRecording);
        yield return (consent == ConsentMoment.None ? wording.Plain : wording.WithConsent).In(language);
        yield return Declared.Within(OpeningTexts.Purposes, Phrase.And(Purposes(processing, language), language), language);
        yield return Refusal(processing, consent, language);
        yield return OpeningTexts.Policy.In(language);
        if (consent == ConsentMoment.None)
            yield break;
        yield return OpeningTexts.Withdraw.In(language);
        yield return (consent == ConsentMoment.StartOfCall ? OpeningTexts.Ask : OpeningTexts.Asked).In(language);
    }

    private static OpeningTexts.Wording Wording(CallRecording recording) =>
        recording switch
        {
            { Transcript: false } => OpeningTexts.AudioOnly,
            { Audio: false } => OpeningTexts.TranscriptOnly,
            _ => OpeningTexts.Both,
        };

    /// <summary>Why it is recorded: the purposes that rest on consent, or all where none does.</summary>
    private static IReadOnlyList<Phrase> Purposes(Processing processing, string language)
    {
        Purpose[] consented =
        [
            .. processing.Purposes.Where(purpose => purpose.Bases.Contains(Basis.Consent) || purpose.Bases.Contains(Basis.ExplicitConsent)),
        ];
        return Declared.All((consented.Length > 0 ? consented : [.. processing.Purposes]).Select(purpose => purpose.Text), language);
    }

    /// <summary>What follows from a no, where that is declared.</summary>
    private static Phrase Refusal(Processing processing, ConsentMoment consent, string language) =>
        consent != ConsentMoment.None && processing.ProvisionOfData is { Duty: ProvisionDuty.Voluntary } provision
            ? Declared.In(provision.Consequence, language).AsSentence()
            : Phrase.Empty;
}
