using PolicyGen.Core.Foundation;

namespace PolicyGen.Core.Texts;

/// <summary>Joint controllers and the essence of their arrangement (Art. 26 GDPR).</summary>
internal static class JointControllerTexts
{
    public static readonly Text Heading = new("Gemeinsam Verantwortliche", "Joint controllers");
    public static readonly Text Intro = new(
        "Über Zwecke und Mittel der Verarbeitung entscheiden wir gemeinsam mit (Art. 26 Abs. 1 DSGVO):",
        "We determine the purposes and means of processing jointly with (Article 26(1) GDPR):"
    );
    public static readonly Text Subject = new("Gemeinsame Verarbeitung", "Joint processing");
    public static readonly Text Essence = new(
        "Was wir vereinbart haben (Art. 26 Abs. 2 DSGVO)",
        "What we have agreed (Article 26(2) GDPR)"
    );
    public static readonly Text Rights = new(
        "Ihre Rechte dürfen Sie bei jedem der gemeinsam Verantwortlichen geltend machen (Art. 26 Abs. 3 DSGVO).",
        "You may exercise your rights against each of the joint controllers (Article 26(3) GDPR)."
    );
}
