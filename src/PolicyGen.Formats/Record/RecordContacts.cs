using PolicyGen.Model;

namespace PolicyGen.Formats;

/// <summary>Names and contact details as a record states them (Art. 30(1)(a), (2)(a) GDPR), each in one line.</summary>
internal static class RecordContacts
{
    public static string Controller(Controller controller, string language) =>
        Line(
            Stated.Name(controller.Name),
            controller.LegalForm.In(language),
            Stated.Name(controller.Owner),
            Stated.Join(
                " ",
                Stated.Name(controller.RepresentedBy),
                controller.RepresentativeRole.In(language) is { } office ? $"({office})" : null
            ),
            Stated.Address(controller.Street, controller.PostalCode, controller.City),
            controller.Country?.Name.In(language),
            Stated.Name(controller.PrivacyEmail) ?? Stated.Name(controller.Email),
            Stated.Name(controller.Phone),
            Stated.Name(controller.Website)
        );

    public static string Of(Contact contact, string language) =>
        Line(
            Stated.Name(contact.Name),
            Stated.Name(contact.Organisation),
            Stated.Address(contact.Street, contact.PostalCode, contact.City),
            contact.Country?.Name.In(language),
            Stated.Name(contact.Email),
            Stated.Name(contact.Phone),
            Stated.Name(contact.Website)
        );

    public static IEnumerable<string> JointControllers(PolicyDocument document, string language) =>
        document.JointControllers.Select(joint => Line(Of(joint.Contact, language), joint.For.In(language), joint.Essence.In(language)));

    public static string? Officer(PolicyDocument document, string language)
    {
        if (document.DataProtectionOfficer is { } officer)
            return Of(officer, language);
        return document.NoDataProtectionOfficer.In(language) is { } reason ? RecordTexts.NoOfficer.Fill(language, reason) : null;
    }

    private static string Line(params string?[] parts) => Stated.Join(", ", parts) ?? "";
}
