using System.Text.RegularExpressions;
using PolicyGen.Formats.Json;
using PolicyGen.Model;

namespace PolicyGen.Formats;

/// <summary>The controller, who represents it, and the data protection officer.</summary>
internal static class TiltContacts
{
    /// <summary>The code for an unknown country (Unicode CLDR); ISO 3166-1 leaves it to users. The schema wants one.</summary>
    private const string UnknownCountry = "ZZ";

    /// <summary>An address at which nobody ever is (RFC 2606), where the schema wants one and none is declared.</summary>
    private const string UnknownEmail = "not-stated@controller.invalid";

    private static readonly Regex s_phone = new(@"^[+]*[(]?[0-9]{1,4}[)]?[-\s./0-9]*\z", RegexOptions.CultureInvariant);

    public static JsonObject ComposeController(PolicyDocument document, string language)
    {
        var controller = document.Controller;
        return new()
        {
            { "name", controller.Name },
            {
                "address",
                DeclaredText.FormatAddress(controller.Street, controller.PostalCode, controller.City)
                    ?? TiltTexts.NotStated.Localize(language)
            },
            { "country", GetCountryCode(controller.Country) ?? UnknownCountry },
            { "representative", ComposeRepresentative(document) },
        };
    }

    /// <summary>The officer; where none is declared, who answers for the controller, and a name that says which of both it is.</summary>
    public static JsonObject ComposeDataProtectionOfficer(PolicyDocument document, string language)
    {
        var (controller, officer) = (document.Controller, document.DataProtectionOfficer);
        return new()
        {
            { "name", GetOfficerName(document, language) },
            {
                "address",
                DeclaredText.FormatAddress(officer?.Street, officer?.PostalCode, officer?.City)
                    ?? DeclaredText.FormatAddress(controller.Street, controller.PostalCode, controller.City)
                    ?? TiltTexts.NotStated.Localize(language)
            },
            { "country", GetCountryCode(officer?.Country) ?? GetCountryCode(controller.Country) ?? UnknownCountry },
            { "email", ContactNormalizer.NormalizeEmail(officer?.Email) ?? GetEmail(controller) },
            { "phone", NormalizePhone(officer?.Phone) },
        };
    }

    /// <summary>Two capital letters, as the schema has it.</summary>
    public static string? GetCountryCode(Country? country) =>
        country is { Code.Length: 2 } && country.Code.All(c => c is >= 'A' and <= 'Z') ? country.Code : null;

    /// <summary>The number, where it has the form of the schema; a "(0)" in it is a custom of writing.</summary>
    public static string? NormalizePhone(string? phone) =>
        DeclaredText.TrimToNull(phone)?.Replace("(0)", "").Replace('–', '-') is { } number && s_phone.IsMatch(number) ? number : null;

    private static JsonObject ComposeRepresentative(PolicyDocument document)
    {
        var (controller, representative) = (document.Controller, document.EuRepresentative);
        if (representative is not null)
        {
            return new()
            {
                {
                    "name",
                    DeclaredText.JoinNonEmpty(
                        ", ",
                        DeclaredText.TrimToNull(representative.Name),
                        DeclaredText.TrimToNull(representative.Organization)
                    ) ?? ""
                },
                { "email", ContactNormalizer.NormalizeEmail(representative.Email) ?? UnknownEmail },
                { "phone", NormalizePhone(representative.Phone) },
            };
        }

        return new()
        {
            { "name", DeclaredText.TrimToNull(controller.RepresentedBy) ?? DeclaredText.TrimToNull(controller.Owner) ?? controller.Name },
            { "email", GetEmail(controller) },
            { "phone", NormalizePhone(controller.Phone) },
        };
    }

    private static string GetEmail(Controller controller) =>
        ContactNormalizer.NormalizeEmail(controller.PrivacyEmail) ?? ContactNormalizer.NormalizeEmail(controller.Email) ?? UnknownEmail;

    private static string GetOfficerName(PolicyDocument document, string language)
    {
        if (document.DataProtectionOfficer is { } officer)
            return DeclaredText.JoinNonEmpty(", ", DeclaredText.TrimToNull(officer.Name), DeclaredText.TrimToNull(officer.Organization))
                ?? TiltTexts.NotStated.Localize(language);
        return document.NoDataProtectionOfficer.Localize(language) is { } reason
            ? TiltTexts.NoOfficer.Fill(language, reason)
            : TiltTexts.OfficerNotStated.Localize(language);
    }
}
