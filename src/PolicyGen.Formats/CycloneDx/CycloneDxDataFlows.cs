using PolicyGen.Formats.Json;
using PolicyGen.Model;

namespace PolicyGen.Formats;

/// <summary>The items of data that enter a service, each with the processing it belongs to and its classification.</summary>
internal static class CycloneDxDataFlows
{
    public static JsonArray Compose(PolicyDocument document, Recipient recipient, string language) =>
        new(
            from processing in document.Processings
            let uses = processing.Recipients.Where(use => use.RecipientId == recipient.Id).ToList()
            where uses.Count > 0
            from item in processing.DataItems.Count > 0 ? processing.DataItems.Cast<DataItem?>() : [null]
            where uses.Any(use => DeclarationScope.Includes(processing, item, use.Items))
            select ComposeFlow(document, recipient, processing, item, language)
        );

    private static JsonObject ComposeFlow(
        PolicyDocument document,
        Recipient recipient,
        Processing processing,
        DataItem? item,
        string language
    ) =>
        new()
        {
            // As seen from the service: data enter it.
            { "flow", "inbound" },
            { "classification", GetClassification(processing, item) },
            { "name", item?.Label.Localize(language) ?? processing.Title.Localize(language) },
            {
                "description",
                DeclaredText.JoinNonEmpty(
                    ": ",
                    processing.Title.Localize(language),
                    DeclaredText.JoinNonEmpty("; ", [.. processing.Purposes.Select(purpose => purpose.Text).Localize(language)])
                )
            },
            {
                "governance",
                new JsonObject
                {
                    {
                        "custodians",
                        new JsonArray
                        {
                            new JsonObject
                            {
                                {
                                    "organization",
                                    new JsonObject
                                    {
                                        {
                                            "name",
                                            DeclaredText.TrimToNull(recipient.LegalEntity)
                                                ?? recipient.Name.Localize(language)
                                                ?? recipient.Id
                                        },
                                    }
                                },
                            },
                        }
                    },
                    {
                        "owners",
                        new JsonArray
                        {
                            new JsonObject
                            {
                                {
                                    "organization",
                                    new JsonObject { { "name", GetOwner(document, processing, language) } }
                                },
                            },
                        }
                    },
                }
            },
        };

    /// <summary>Who decides on the data: the controller, or whoever it works for.</summary>
    private static string GetOwner(PolicyDocument document, Processing processing, string language) =>
        (processing.Role == ProcessingRole.Processor ? processing.OnBehalfOf.Localize(language) : null) ?? document.Controller.Name;

    /// <summary>The strictest that holds, in words of the GDPR.</summary>
    private static string GetClassification(Processing processing, DataItem? item)
    {
        if (processing.SpecialCategories.Any(category => DeclarationScope.Includes(processing, item, category.Items)))
            return "special category of personal data";
        return item?.Sensitivity switch
        {
            Sensitivity.Credentials => "personal data: credentials",
            Sensitivity.IdentityDocument => "personal data: identity document",
            _ => "personal data",
        };
    }
}
