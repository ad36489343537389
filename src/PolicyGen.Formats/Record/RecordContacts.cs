using PolicyGen.Model;

namespace PolicyGen.Formats;

/// <summary>Names and contact details as a record states them (Art. 30(1)(a), (2)(a) GDPR), each in one line.</summary>
internal static class RecordContacts
{
    public static string FormatController(Controller controller, string language) =>
        JoinParts(
            DeclaredText.TrimToNull(controller.Name),
            controller.LegalForm.Localize(language),
            DeclaredText.TrimToNull(controller.Owner),
            DeclaredText.JoinNonEmpty(
                " ",
                DeclaredText.TrimToNull(controller.RepresentedBy),
                controller.RepresentativeRole.Localize(language) is { } office ? $"({office})" : null
            ),
            DeclaredText.FormatAddress(controller.Street, controller.PostalCode, controller.City),
            controller.Country?.Name.Localize(language),
            DeclaredText.TrimToNull(controller.PrivacyEmail) ?? DeclaredText.TrimToNull(controller.Email),
            DeclaredText.TrimToNull(controller.Phone),
            DeclaredText.TrimToNull(controller.Website)
        );

    public static string FormatContact(Contact contact, string language) =>
        JoinParts(
            DeclaredText.TrimToNull(contact.Name),
            DeclaredText.TrimToNull(contact.Organization),
            DeclaredText.FormatAddress(contact.Street, contact.PostalCode, contact.City),
            contact.Country?.Name.Localize(language),
            DeclaredText.TrimToNull(contact.Email),
            DeclaredText.TrimToNull(contact.Phone),
            DeclaredText.TrimToNull(contact.Website)
        );

    public static IEnumerable<string> FormatJointControllers(PolicyDocument document, string language) =>
        document.JointControllers.Select(joint =>
            JoinParts(FormatContact(joint.Contact, language), joint.For.Localize(language), joint.Essence.Localize(language))
        );

    public static string? FormatOfficer(PolicyDocument document, string language)
    {
        if (document.DataProtectionOfficer is { } officer)
            return FormatContact(officer, language);
        return document.NoDataProtectionOfficer.Localize(language) is { } reason ? RecordTexts.NoOfficer.Fill(language, reason) : null;
    }

    private static string JoinParts(params string?[] parts) => DeclaredText.JoinNonEmpty(", ", parts) ?? "";
}
