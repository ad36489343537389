using PolicyGen.Core.Texts;
using PolicyGen.Formats.Json;
using PolicyGen.Model;

namespace PolicyGen.Formats;

/// <summary>Recipients as TILT has them: a name, a country and a category in words.</summary>
internal static class TiltRecipients
{
    /// <summary>The recipient; null for software that the controller runs itself, since no data go anywhere then.</summary>
    public static JsonObject? Compose(Recipient recipient, LocalizedText? condition, string language)
    {
        if (recipient is { SelfHosted: true, HostedBy: null })
            return null;
        var name = recipient.Name.Localize(language) ?? recipient.Id;
        var entity = DeclaredText.TrimToNull(recipient.LegalEntity);
        var details = DeclaredText.JoinNonEmpty(
            "; ",
            recipient.IsCategory ? name : null,
            RecipientTexts.GetKind(recipient.Kind).Localize(language),
            recipient.Role.Localize(language),
            DescribeCondition(recipient.Condition, language),
            DescribeCondition(condition, language)
        );
        return new()
        {
            {
                "name",
                recipient.IsCategory ? null
                : entity is null || entity == name ? name
                : ProcessingTexts.MarkedItem.Fill(language, name, entity)
            },
            { "address", DeclaredText.TrimToNull(recipient.Address) },
            { "country", TiltContacts.GetCountryCode(recipient.Country) },
            { "category", details },
        };
    }

    private static string? DescribeCondition(LocalizedText? condition, string language) =>
        condition.Localize(language) is { } words ? RecipientTexts.Condition.Fill(language, words) : null;
}
