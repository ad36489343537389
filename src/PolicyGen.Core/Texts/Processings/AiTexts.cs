using PolicyGen.Core.Foundation;

namespace PolicyGen.Core.Texts;

/// <summary>People deal with an AI system (Art. 50(1), (5) of Regulation (EU) 2024/1689).</summary>
internal static class AiTexts
{
    public static readonly Text Label = new("Einsatz von KI", "Use of AI");

    public static Text GetDisclosure(AiDisclosure disclosure) =>
        disclosure switch
        {
            AiDisclosure.StartOfEachCall => new(
                "Zu Beginn jedes Gesprächs sagt Ihnen die KI, dass Sie mit einem KI-System sprechen und nicht mit einem "
                    + "Menschen (Art. 50 Abs. 1 und 5 KI-Verordnung).",
                "At the start of each call the AI tells you that you are speaking with an AI system and not with a human "
                    + "(Article 50(1) and (5) AI Act)."
            ),
            AiDisclosure.FirstMessage => new(
                "Die erste Nachricht sagt Ihnen, dass Sie mit einem KI-System schreiben und nicht mit einem Menschen "
                    + "(Art. 50 Abs. 1 und 5 KI-Verordnung).",
                "The first message tells you that you are writing with an AI system and not with a human (Article 50(1) and (5) AI Act)."
            ),
            AiDisclosure.Banner => new(
                "Ein Hinweis, der sichtbar bleibt, sagt Ihnen, dass Sie mit einem KI-System zu tun haben und nicht mit "
                    + "einem Menschen (Art. 50 Abs. 1 und 5 KI-Verordnung).",
                "A notice that stays visible tells you that you are dealing with an AI system and not with a human "
                    + "(Article 50(1) and (5) AI Act)."
            ),
            _ => new(
                "Sie haben es hier mit einem KI-System zu tun und nicht mit einem Menschen.",
                "Here you are dealing with an AI system and not with a human."
            ),
        };
}
