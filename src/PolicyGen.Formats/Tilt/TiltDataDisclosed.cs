using System.Globalization;
using PolicyGen.Core.Texts;
using PolicyGen.Formats.Json;
using PolicyGen.Model;

namespace PolicyGen.Formats;

/// <summary>Each item of data in each processing, with what is declared for it there.</summary>
internal static class TiltDataDisclosed
{
    public static JsonArray Compose(PolicyDocument document, string language) =>
        new([
            .. document.Processings.SelectMany(processing => Compose(document, processing, language)),
            ComposeUnassigned(document, language),
        ]);

    private static IEnumerable<JsonObject> Compose(PolicyDocument document, Processing processing, string language)
    {
        if (processing.DataItems.Count == 0)
        {
            yield return ComposeEntry(document, processing, null, processing.Id, language);
            yield break;
        }

        for (var i = 0; i < processing.DataItems.Count; i++)
            yield return ComposeEntry(
                document,
                processing,
                processing.DataItems[i],
                processing.Id + "." + (i + 1).ToString(CultureInfo.InvariantCulture),
                language
            );
    }

    private static JsonObject ComposeEntry(PolicyDocument document, Processing processing, DataItem? item, string id, string language)
    {
        var title = processing.Title.Localize(language) ?? processing.Id;
        return new()
        {
            { "_id", id },
            { "category", item?.Label.Localize(language) ?? TiltTexts.DataOfProcessing.Fill(language, title) },
            { "purposes", ComposePurposes(processing, title, language) },
            { "legalBases", TiltLegalBases.Compose(document, processing, item, language) },
            { "legitimateInterests", TiltLegalBases.ComposeInterests(document, processing, language) },
            { "recipients", ComposeRecipients(document, processing, item, language) },
            {
                "storage",
                new JsonArray(
                    DeclarationScope
                        .GetRetentions(document, processing)
                        .Where(retention => DeclarationScope.Includes(processing, item, retention.For))
                        .Select(retention => TiltStorage.Compose(retention, language))
                )
            },
            { "nonDisclosure", ComposeNonDisclosure(item, processing.ProvisionOfData ?? document.ProvisionOfData, language) },
        };
    }

    /// <summary>
    /// Recipients that no processing names, and the general retention of a policy without processings; null when there is neither.
    /// </summary>
    private static JsonObject? ComposeUnassigned(PolicyDocument document, string language)
    {
        var recipients = new JsonArray(
            DeclarationScope.GetUnassignedRecipients(document).Select(recipient => TiltRecipients.Compose(recipient, null, language))
        );
        if (recipients.IsEmpty && (document.Processings.Count > 0 || document.GeneralRetentions.Count == 0))
            return null;
        return new()
        {
            { "_id", "policy" },
            { "category", TiltTexts.DataOfPolicy.Localize(language) },
            { "purposes", new JsonArray() },
            { "legalBases", new JsonArray() },
            { "legitimateInterests", new JsonArray() },
            { "recipients", recipients },
            { "storage", new JsonArray(document.GeneralRetentions.Select(retention => TiltStorage.Compose(retention, language))) },
            { "nonDisclosure", ComposeNonDisclosure(null, document.ProvisionOfData, language) },
        };
    }

    private static JsonArray ComposePurposes(Processing processing, string title, string language) =>
        new(
            processing.Purposes.Select(purpose => new JsonObject
            {
                { "purpose", purpose.Text.Localize(language) ?? TiltTexts.NotStated.Localize(language) },
                {
                    "description",
                    DeclaredText.JoinNonEmpty(". ", title, purpose.IsExclusive ? ProcessingTexts.Exclusive.Localize(language) : null) ?? ""
                },
            })
        );

    private static JsonArray ComposeRecipients(PolicyDocument document, Processing processing, DataItem? item, string language) =>
        new(
            processing
                .Recipients.Where(use => DeclarationScope.Includes(processing, item, use.Items))
                .Select(use =>
                    document.FindRecipient(use.RecipientId) is { } recipient
                        ? TiltRecipients.Compose(recipient, use.Condition, language)
                        : null
                )
        );

    private static JsonObject ComposeNonDisclosure(DataItem? item, ProvisionOfData? provision, string language)
    {
        var duty = item is { IsOptional: true } ? ProvisionDuty.Voluntary : provision?.Duty;
        var consequences = duty is { } known
            ? DeclaredText.JoinNonEmpty(" ", ProvisionTexts.GetDuty(known).Localize(language), provision?.Consequence.ToSentence(language))
            : TiltTexts.ProvisionNotStated.Localize(language);
        return new()
        {
            { "legalRequirement", duty is ProvisionDuty.RequiredByLaw },
            { "contractualRegulation", duty is ProvisionDuty.RequiredByContract or ProvisionDuty.RequiredForContract },
            { "obligationToProvide", duty is ProvisionDuty.RequiredByLaw or ProvisionDuty.RequiredByContract },
            { "consequences", consequences },
        };
    }
}
