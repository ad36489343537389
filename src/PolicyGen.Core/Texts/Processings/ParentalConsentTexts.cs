using PolicyGen.Core.Foundation;

namespace PolicyGen.Core.Texts;

/// <summary>Consent of children (Art. 8 GDPR).</summary>
internal static class ParentalConsentTexts
{
    public static readonly Text Label = new("Einwilligung von Kindern", "Consent of children");
    public static readonly Text Age = new(
        "Ist ein Kind jünger als {0} Jahre, gilt eine Einwilligung nur, wenn Sorgeberechtigte sie erteilen oder ihr "
            + "zustimmen (Art. 8 Abs. 1 DSGVO).",
        "Where a child is below the age of {0}, consent counts only if a holder of parental responsibility gives or "
            + "authorises it (Article 8(1) GDPR)."
    );
}
