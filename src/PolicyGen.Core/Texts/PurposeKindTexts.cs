namespace PolicyGen.Core.Texts;

/// <summary>What a purpose is to the one the data were collected for (Art. 6(4), 13(3), 21(2) GDPR).</summary>
internal static class PurposeKindTexts
{
    public static readonly Text Compatible = new(
        "Warum das mit dem ersten Zweck vereinbar ist (Art. 6 Abs. 4 DSGVO): {0}",
        "Why this is compatible with the first purpose (Article 6(4) GDPR): {0}");

    public static readonly Text Further = new(
        "Weiterer Zweck: Erhoben haben wir die Daten für einen anderen (Art. 13 Abs. 3 DSGVO).",
        "Further purpose: we collected the data for another one (Article 13(3) GDPR).");

    public static readonly Text DirectMarketing = new(
        "Direktwerbung: Sie dürfen jederzeit widersprechen. Siehe {0}.",
        "Direct marketing: you may object at any time. See {0}.");

    public static readonly Text AiImprovement = new(
        "Dieser Zweck ist das Training oder die Verbesserung von KI-Modellen.",
        "This purpose is to train or improve AI models.");
}
