using PolicyGen.Core.Texts;
using PolicyGen.Formats.Json;
using PolicyGen.Model;

namespace PolicyGen.Formats;

/// <summary>Recipients as TILT has them: a name, a country and a category in words.</summary>
internal static class TiltRecipients
{
    /// <summary>The recipient; null for software that the controller runs itself, since no data go anywhere then.</summary>
    public static JsonObject? Of(Recipient recipient, LocalizedText? condition, string language)
    {
        if (recipient is { SelfHosted: true, HostedBy: null })
            return null;
        var name = recipient.Name.In(language) ?? recipient.Id;
        var entity = Stated.Name(recipient.LegalEntity);
        var details = Stated.Join(
            "; ",
            recipient.IsCategory ? name : null,
            RecipientTexts.Kind(recipient.Kind).In(language),
            recipient.Role.In(language),
            Condition(recipient.Condition, language),
            Condition(condition, language)
        );
        return new()
        {
            {
                "name",
                recipient.IsCategory ? null
                : entity is null || entity == name ? name
                : ProcessingTexts.MarkedItem.Fill(language, name, entity)
            },
            { "address", Stated.Name(recipient.Address) },
            { "country", TiltContacts.CountryCode(recipient.Country) },
            { "category", details },
        };
    }

    private static string? Condition(LocalizedText? condition, string language) =>
        condition.In(language) is { } words ? RecipientTexts.Condition.Fill(language, words) : null;
}
