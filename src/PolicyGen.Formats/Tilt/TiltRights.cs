using PolicyGen.Core.Composition;
using PolicyGen.Core.Texts;
using PolicyGen.Formats.Json;
using PolicyGen.Model;

namespace PolicyGen.Formats;

/// <summary>The rights of the people concerned. They are law; what is declared is where to turn to.</summary>
internal static class TiltRights
{
    public static JsonObject ComposeAccessAndPortability(PolicyDocument document, string language) =>
        ComposeRight(document, true, language, RightsTexts.Access, LegalBases.AllowsPortability(document) ? RightsTexts.Portability : null);

    public static JsonObject ComposeInformation(PolicyDocument document, string language) =>
        ComposeRight(document, true, language, RightsTexts.Access);

    public static JsonObject ComposeRectificationOrDeletion(PolicyDocument document, string language) =>
        ComposeRight(document, true, language, RightsTexts.Rectification, RightsTexts.Erasure, RightsTexts.Restriction);

    /// <summary>Data are portable where they rest on consent or a contract (Art. 20(1) GDPR).</summary>
    public static JsonObject ComposePortability(PolicyDocument document, string language) =>
        ComposeRight(document, LegalBases.AllowsPortability(document), language, RightsTexts.Portability);

    public static JsonObject ComposeWithdrawal(PolicyDocument document, string language) =>
        ComposeRight(document, LegalBases.IncludesConsent(document), language, RightsTexts.Withdrawal);

    public static JsonObject ComposeComplaint(PolicyDocument document, string language) =>
        new()
        {
            { "available", true },
            { "description", ComplaintTexts.Right.Localize(language) },
            { "supervisoryAuthority", ComposeAuthority(document.SupervisoryAuthority, language) },
        };

    private static JsonObject ComposeRight(PolicyDocument document, bool isAvailable, string language, params RightsTexts.Right?[] rights)
    {
        var (declared, controller) = (document.Rights, document.Controller);
        var contact =
            DeclaredText.TrimToNull(declared.Contact)
            ?? DeclaredText.TrimToNull(controller.PrivacyEmail)
            ?? DeclaredText.TrimToNull(controller.Email);
        var description = DeclaredText.JoinNonEmpty(
            " ",
            [
                .. rights.OfType<RightsTexts.Right>().Select(right => right.Meaning.Localize(language)),
                declared.IsFormless ? RightsTexts.Formless.Localize(language) : null,
            ]
        );
        return new()
        {
            { "available", isAvailable },
            { "description", description },
            { "url", ContactNormalizer.NormalizeUrl(contact) },
            { "email", ContactNormalizer.NormalizeEmail(contact) },
            {
                "identificationEvidences",
                declared.AsksIdentityOnDoubt ? JsonArray.FromTexts([RightsTexts.Identity.Localize(language)]) : null
            },
        };
    }

    private static JsonObject ComposeAuthority(SupervisoryAuthority? authority, string language) =>
        authority is null
            ? new() { { "name", TiltTexts.CompetentAuthority.Localize(language) } }
            : new()
            {
                { "name", authority.Name.Localize(language) ?? TiltTexts.CompetentAuthority.Localize(language) },
                { "address", DeclaredText.FormatAddress(authority.Street, authority.PostalCode, authority.City) },
                { "country", authority.Key.Length >= 2 ? authority.Key.Substring(0, 2) : null },
                { "email", ContactNormalizer.NormalizeEmail(authority.Email) },
                { "phone", TiltContacts.NormalizePhone(authority.Phone) },
            };
}
