using PolicyGen.Core.Foundation;

namespace PolicyGen.Core.Texts;

/// <summary>Special categories of personal data (Art. 9 GDPR).</summary>
internal static class SpecialCategoryTexts
{
    public static readonly Text Label = new("Besondere Kategorien von Daten (Art. 9 DSGVO)", "Special categories of data (Article 9 GDPR)");
    public static readonly Text Items = new("Betrifft: {0}", "Concerns: {0}");
    public static readonly Text Condition = new("Voraussetzung: {0}", "Condition: {0}");
    public static readonly Text Voluntary = new("Diese Angaben machen Sie freiwillig.", "You provide these data voluntarily.");
    public static readonly Text Secrecy = new(
        "Berufsgeheimnis (Art. 9 Abs. 3 DSGVO): {0}",
        "Professional secrecy (Article 9(3) GDPR): {0}"
    );
    public static readonly Text Law = new("Gesetz: {0}", "Law: {0}");
}
