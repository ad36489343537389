using PolicyGen.Formats.Json;
using PolicyGen.Model;

namespace PolicyGen.Formats;

/// <summary>The items of data that enter a service, each with the processing it belongs to and its classification.</summary>
internal static class CycloneDxDataFlows
{
    public static JsonArray Of(PolicyDocument document, Recipient recipient, string language) =>
        new(
            from processing in document.Processings
            let uses = processing.Recipients.Where(use => use.RecipientId == recipient.Id).ToList()
            where uses.Count > 0
            from item in processing.DataItems.Count > 0 ? processing.DataItems.Cast<DataItem?>() : [null]
            where uses.Any(use => AppliesTo.Item(processing, item, use.Items))
            select Flow(document, recipient, processing, item, language)
        );

    private static JsonObject Flow(PolicyDocument document, Recipient recipient, Processing processing, DataItem? item, string language) =>
        new()
        {
            // As seen from the service: data enter it.
            { "flow", "inbound" },
            { "classification", Classification(processing, item) },
            { "name", item?.Label.In(language) ?? processing.Title.In(language) },
            {
                "description",
                Stated.Join(
                    ": ",
                    processing.Title.In(language),
                    Stated.Join("; ", [.. processing.Purposes.Select(purpose => purpose.Text).In(language)])
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
                                        { "name", Stated.Name(recipient.LegalEntity) ?? recipient.Name.In(language) ?? recipient.Id },
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
                                    new JsonObject { { "name", Owner(document, processing, language) } }
                                },
                            },
                        }
                    },
                }
            },
        };

    /// <summary>Who decides on the data: the controller, or whoever it works for.</summary>
    private static string Owner(PolicyDocument document, Processing processing, string language) =>
        (processing.Role == ProcessingRole.Processor ? processing.OnBehalfOf.In(language) : null) ?? document.Controller.Name;

    /// <summary>The strictest that holds, in words of the GDPR.</summary>
    private static string Classification(Processing processing, DataItem? item)
    {
        if (processing.SpecialCategories.Any(category => AppliesTo.Item(processing, item, category.Items)))
            return "special category of personal data";
        return item?.Sensitivity switch
        {
            Sensitivity.Credentials => "personal data: credentials",
            Sensitivity.IdentityDocument => "personal data: identity document",
            _ => "personal data",
        };
    }
}
