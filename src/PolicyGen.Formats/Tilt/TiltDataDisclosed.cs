using System.Globalization;
using PolicyGen.Core.Texts;
using PolicyGen.Formats.Json;
using PolicyGen.Model;

namespace PolicyGen.Formats;

/// <summary>Each item of data in each processing, with what is declared for it there.</summary>
internal static class TiltDataDisclosed
{
    public static JsonArray Of(PolicyDocument document, string language) =>
        new([.. document.Processings.SelectMany(processing => Of(document, processing, language)), WithoutProcessing(document, language)]);

    private static IEnumerable<JsonObject> Of(PolicyDocument document, Processing processing, string language)
    {
        if (processing.DataItems.Count == 0)
        {
            yield return Entry(document, processing, null, processing.Id, language);
            yield break;
        }

        for (var i = 0; i < processing.DataItems.Count; i++)
            yield return Entry(
                document,
                processing,
                processing.DataItems[i],
                processing.Id + "." + (i + 1).ToString(CultureInfo.InvariantCulture),
                language
            );
    }

    private static JsonObject Entry(PolicyDocument document, Processing processing, DataItem? item, string id, string language)
    {
        var title = processing.Title.In(language) ?? processing.Id;
        return new()
        {
            { "_id", id },
            { "category", item?.Label.In(language) ?? TiltTexts.DataOfProcessing.Fill(language, title) },
            { "purposes", Purposes(processing, title, language) },
            { "legalBases", TiltLegalBases.Of(document, processing, item, language) },
            { "legitimateInterests", TiltLegalBases.Interests(document, processing, language) },
            { "recipients", Recipients(document, processing, item, language) },
            {
                "storage",
                new JsonArray(
                    AppliesTo
                        .Retentions(document, processing)
                        .Where(retention => AppliesTo.Item(processing, item, retention.For))
                        .Select(retention => TiltStorage.Of(retention, language))
                )
            },
            { "nonDisclosure", NonDisclosure(item, processing.ProvisionOfData ?? document.ProvisionOfData, language) },
        };
    }

    /// <summary>Recipients that no processing names, and the general retention of a policy without processings; null when there is neither.</summary>
    private static JsonObject? WithoutProcessing(PolicyDocument document, string language)
    {
        var recipients = new JsonArray(
            AppliesTo.WithoutProcessing(document).Select(recipient => TiltRecipients.Of(recipient, null, language))
        );
        if (recipients.IsEmpty && (document.Processings.Count > 0 || document.GeneralRetentions.Count == 0))
            return null;
        return new()
        {
            { "_id", "policy" },
            { "category", TiltTexts.DataOfPolicy.In(language) },
            { "purposes", new JsonArray() },
            { "legalBases", new JsonArray() },
            { "legitimateInterests", new JsonArray() },
            { "recipients", recipients },
            { "storage", new JsonArray(document.GeneralRetentions.Select(retention => TiltStorage.Of(retention, language))) },
            { "nonDisclosure", NonDisclosure(null, document.ProvisionOfData, language) },
        };
    }

    private static JsonArray Purposes(Processing processing, string title, string language) =>
        new(
            processing.Purposes.Select(purpose => new JsonObject
            {
                { "purpose", purpose.Text.In(language) ?? TiltTexts.NotStated.In(language) },
                { "description", Stated.Join(". ", title, purpose.IsExclusive ? ProcessingTexts.Exclusive.In(language) : null) ?? "" },
            })
        );

    private static JsonArray Recipients(PolicyDocument document, Processing processing, DataItem? item, string language) =>
        new(
            processing
                .Recipients.Where(use => AppliesTo.Item(processing, item, use.Items))
                .Select(use =>
                    document.FindRecipient(use.RecipientId) is { } recipient ? TiltRecipients.Of(recipient, use.Condition, language) : null
                )
        );

    private static JsonObject NonDisclosure(DataItem? item, ProvisionOfData? provision, string language)
    {
        var duty = item is { IsOptional: true } ? ProvisionDuty.Voluntary : provision?.Duty;
        var consequences = duty is { } known
            ? Stated.Join(" ", ProvisionTexts.Duty(known).In(language), provision?.Consequence.Sentence(language))
            : TiltTexts.ProvisionNotStated.In(language);
        return new()
        {
            { "legalRequirement", duty is ProvisionDuty.RequiredByLaw },
            { "contractualRegulation", duty is ProvisionDuty.RequiredByContract or ProvisionDuty.RequiredForContract },
            { "obligationToProvide", duty is ProvisionDuty.RequiredByLaw or ProvisionDuty.RequiredByContract },
            { "consequences", consequences },
        };
    }
}
