using PolicyGen.Core.Foundation;

namespace PolicyGen.Core.Texts;

/// <summary>The data protection officer, or why there is none (Art. 13(1)(b), 37-39 GDPR).</summary>
internal static class OfficerTexts
{
    public static readonly Text Heading = new("Datenschutzbeauftragter", "Data protection officer");
    public static readonly Text Intro = new(
        "Mit allen Fragen zu Ihren Daten und Ihren Rechten dürfen Sie sich an unseren Datenschutzbeauftragten wenden "
            + "(Art. 38 Abs. 4 DSGVO):",
        "You may contact our data protection officer with any question on your data and your rights (Article 38(4) GDPR):"
    );
    public static readonly Text None = new(
        "Wir haben keinen Datenschutzbeauftragten benannt (Art. 37 DSGVO). Der Grund: {0}",
        "We have not designated a data protection officer (Article 37 GDPR). The reason: {0}"
    );
}
