using PolicyGen.Core.Foundation;

namespace PolicyGen.Core.Texts;

/// <summary>The relation of a purpose to the one the data were collected for (Art. 6(4), 13(3), 21(2) GDPR).</summary>
internal static class PurposeKindTexts
{
    public static readonly Text Compatible = new(
        "Warum das mit dem ersten Zweck vereinbar ist (Art. 6 Abs. 4 DSGVO): {0}",
        "Why this is compatible with the first purpose (Article 6(4) GDPR): {0}"
    );

    public static readonly Text Further = new(
        "Weiterer Zweck: Wir haben die Daten zuerst für einen anderen Zweck erhoben (Art. 13 Abs. 3 DSGVO).",
        "Further purpose: we first collected the data for another purpose (Article 13(3) GDPR)."
    );

    public static readonly Text DirectMarketing = new(
        "Direktwerbung: Sie dürfen jederzeit widersprechen. Siehe {0}.",
        "Direct marketing: you may object at any time. See {0}."
    );

    public static readonly Text AiImprovement = new(
        "Das dient dem Training oder der Verbesserung von KI-Modellen.",
        "This serves to train or improve AI models."
    );
}
