using PolicyGen.Core.Foundation;

namespace PolicyGen.Core.Texts;

/// <summary>The controller and how to reach it (Art. 13(1)(a) GDPR).</summary>
internal static class ControllerTexts
{
    public static readonly Text Heading = new("Verantwortlicher und Kontakt", "Controller and contact");
    public static readonly Text Intro = new(
        "Verantwortlich für die Verarbeitung Ihrer Daten ist (Art. 4 Nr. 7 DSGVO):",
        "Responsible for the processing of your data, as controller, is (Article 4(7) GDPR):"
    );
    public static readonly Text ShortName = new("Kurzname", "Short name");
    public static readonly Text Owner = new("Inhaber", "Owner");
    public static readonly Text LegalForm = new("Rechtsform", "Legal form");
    public static readonly Text RepresentedBy = new("Vertreten durch", "Represented by");
    public static readonly Text RepresentativeWithRole = new("{0} ({1})", "{0} ({1})");
    public static readonly Text Email = new("E-Mail", "E-mail");
    public static readonly Text PrivacyEmail = new("Fragen zum Datenschutz", "Questions on data protection");
    public static readonly Text Phone = new("Telefon", "Telephone");
    public static readonly Text Fax = new("Fax", "Fax");
    public static readonly Text Website = new("Website", "Website");
    public static readonly Text VatId = new("Umsatzsteuer-Identifikationsnummer", "VAT identification number");
}
