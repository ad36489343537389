using PolicyGen.Core.Foundation;

namespace PolicyGen.Core.Texts;

/// <summary>The impact assessment (Art. 35 GDPR), where the controller has something to say of it.</summary>
internal static class ImpactAssessmentTexts
{
    public static readonly Text Heading = new("Datenschutz-Folgenabschätzung", "Data protection impact assessment");
    public static readonly Text Meaning = new(
        "Eine Folgenabschätzung prüft vorab, welche Risiken eine Verarbeitung für die Menschen hat, um deren Daten es "
            + "geht (Art. 35 DSGVO).",
        "An impact assessment examines beforehand which risks processing has for the people whose data are concerned (Article 35 GDPR)."
    );
    public static readonly Text Label = new("Folgenabschätzung (Art. 35 DSGVO)", "Impact assessment (Article 35 GDPR)");
}
