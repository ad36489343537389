namespace PolicyGen.Core.Texts;

/// <summary>The impact assessment (Art. 35 GDPR), where the controller has something to say of it.</summary>
internal static class ImpactAssessmentTexts
{
    public static readonly Text Heading = new("Datenschutz-Folgenabschätzung", "Data protection impact assessment");
    public static readonly Text Label = new("Folgenabschätzung (Art. 35 DSGVO)", "Impact assessment (Article 35 GDPR)");
}
