using PolicyGen.Core.Composition;
using PolicyGen.Core.Texts;
using PolicyGen.Formats.Json;
using PolicyGen.Model;

namespace PolicyGen.Formats;

/// <summary>The rights of the people concerned. They are law; what is declared is where to turn to.</summary>
internal static class TiltRights
{
    public static JsonObject AccessAndPortability(PolicyDocument document, string language) =>
        Right(document, true, language, RightsTexts.Access, LegalBases.AllowsPortability(document) ? RightsTexts.Portability : null);

    public static JsonObject Information(PolicyDocument document, string language) => Right(document, true, language, RightsTexts.Access);

    public static JsonObject RectificationOrDeletion(PolicyDocument document, string language) =>
        Right(document, true, language, RightsTexts.Rectification, RightsTexts.Erasure, RightsTexts.Restriction);

    /// <summary>Data are portable where they rest on consent or a contract (Art. 20(1) GDPR).</summary>
    public static JsonObject Portability(PolicyDocument document, string language) =>
        Right(document, LegalBases.AllowsPortability(document), language, RightsTexts.Portability);

    public static JsonObject Withdrawal(PolicyDocument document, string language) =>
        Right(document, LegalBases.IncludesConsent(document), language, RightsTexts.Withdrawal);

    public static JsonObject Complaint(PolicyDocument document, string language) =>
        new()
        {
            { "available", true },
            { "description", ComplaintTexts.Right.In(language) },
            { "supervisoryAuthority", Authority(document.SupervisoryAuthority, language) },
        };

    private static JsonObject Right(PolicyDocument document, bool isAvailable, string language, params RightsTexts.Right?[] rights)
    {
        var (declared, controller) = (document.Rights, document.Controller);
        var contact = Stated.Name(declared.Contact) ?? Stated.Name(controller.PrivacyEmail) ?? Stated.Name(controller.Email);
        var description = Stated.Join(
            " ",
            [
                .. rights.OfType<RightsTexts.Right>().Select(right => right.Meaning.In(language)),
                declared.IsFormless ? RightsTexts.Formless.In(language) : null,
            ]
        );
        return new()
        {
            { "available", isAvailable },
            { "description", description },
            { "url", WebForms.Url(contact) },
            { "email", WebForms.Email(contact) },
            { "identificationEvidences", declared.AsksIdentityOnDoubt ? JsonArray.FromTexts([RightsTexts.Identity.In(language)]) : null },
        };
    }

    private static JsonObject Authority(SupervisoryAuthority? authority, string language) =>
        authority is null
            ? new() { { "name", TiltTexts.CompetentAuthority.In(language) } }
            : new()
            {
                { "name", authority.Name.In(language) ?? TiltTexts.CompetentAuthority.In(language) },
                { "address", Stated.Address(authority.Street, authority.PostalCode, authority.City) },
                { "country", authority.Key.Length >= 2 ? authority.Key.Substring(0, 2) : null },
                { "email", WebForms.Email(authority.Email) },
                { "phone", TiltContacts.Phone(authority.Phone) },
            };
}
