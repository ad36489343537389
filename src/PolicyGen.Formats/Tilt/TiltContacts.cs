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
    private const string NoEmail = "not-stated@controller.invalid";

    private static readonly Regex s_phone = new(@"^[+]*[(]?[0-9]{1,4}[)]?[-\s./0-9]*\z", RegexOptions.CultureInvariant);

    public static JsonObject Controller(PolicyDocument document, string language)
    {
        var controller = document.Controller;
        return new()
        {
            { "name", controller.Name },
            { "address", Stated.Address(controller.Street, controller.PostalCode, controller.City) ?? TiltTexts.NotStated.In(language) },
            { "country", CountryCode(controller.Country) ?? UnknownCountry },
            { "representative", Representative(document) },
        };
    }

    /// <summary>The officer; where none is declared, who answers for the controller, and a name that says which of both it is.</summary>
    public static JsonObject DataProtectionOfficer(PolicyDocument document, string language)
    {
        var (controller, officer) = (document.Controller, document.DataProtectionOfficer);
        return new()
        {
            { "name", OfficerName(document, language) },
            {
                "address",
                Stated.Address(officer?.Street, officer?.PostalCode, officer?.City)
                    ?? Stated.Address(controller.Street, controller.PostalCode, controller.City)
                    ?? TiltTexts.NotStated.In(language)
            },
            { "country", CountryCode(officer?.Country) ?? CountryCode(controller.Country) ?? UnknownCountry },
            { "email", WebForms.Email(officer?.Email) ?? Email(controller) },
            { "phone", Phone(officer?.Phone) },
        };
    }

    /// <summary>Two capital letters, as the schema has it.</summary>
    public static string? CountryCode(Country? country) =>
        country is { Code.Length: 2 } && country.Code.All(c => c is >= 'A' and <= 'Z') ? country.Code : null;

    /// <summary>The number, where it has the form of the schema; a "(0)" in it is a custom of writing.</summary>
    public static string? Phone(string? phone) =>
        Stated.Name(phone)?.Replace("(0)", "").Replace('–', '-') is { } number && s_phone.IsMatch(number) ? number : null;

    private static JsonObject Representative(PolicyDocument document)
    {
        var (controller, representative) = (document.Controller, document.EuRepresentative);
        if (representative is not null)
        {
            return new()
            {
                { "name", Stated.Join(", ", Stated.Name(representative.Name), Stated.Name(representative.Organisation)) ?? "" },
                { "email", WebForms.Email(representative.Email) ?? NoEmail },
                { "phone", Phone(representative.Phone) },
            };
        }

        return new()
        {
            { "name", Stated.Name(controller.RepresentedBy) ?? Stated.Name(controller.Owner) ?? controller.Name },
            { "email", Email(controller) },
            { "phone", Phone(controller.Phone) },
        };
    }

    private static string Email(Controller controller) =>
        WebForms.Email(controller.PrivacyEmail) ?? WebForms.Email(controller.Email) ?? NoEmail;

    private static string OfficerName(PolicyDocument document, string language)
    {
        if (document.DataProtectionOfficer is { } officer)
            return Stated.Join(", ", Stated.Name(officer.Name), Stated.Name(officer.Organisation)) ?? TiltTexts.NotStated.In(language);
        return document.NoDataProtectionOfficer.In(language) is { } reason
            ? TiltTexts.NoOfficer.Fill(language, reason)
            : TiltTexts.OfficerNotStated.In(language);
    }
}
