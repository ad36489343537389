using PolicyGen.Core.Foundation;

namespace PolicyGen.Core.Texts;

/// <summary>Decisions based solely on automated processing (Art. 13(2)(f), 22 GDPR).</summary>
internal static class AutomatedDecisionTexts
{
    public static readonly Text Heading = new("Automatisierte Entscheidungen", "Automated decisions");
    public static readonly Text Intro = new(
        "Diese Entscheidungen trifft das Programm, ohne dass ein Mensch mitentscheidet (Art. 22 DSGVO):",
        "The program takes these decisions without human involvement (Article 22 GDPR):"
    );
    public static readonly Text Processing = new("Verarbeitung: {0}", "Processing activity: {0}");
    public static readonly Text Logic = new("So entsteht die Entscheidung: {0}", "How the decision comes about: {0}");
    public static readonly Text Consequences = new("Was sie für Sie bedeutet: {0}", "What it means for you: {0}");
    public static readonly Text HumanReview = new(
        "Auf Ihr Verlangen überprüft ein Mensch die Entscheidung.",
        "At your request, a human reviews the decision."
    );
    public static readonly Text Rights = new(
        "Sie dürfen das Eingreifen eines Menschen verlangen, Ihren Standpunkt darlegen und die Entscheidung anfechten "
            + "(Art. 22 Abs. 3 DSGVO).",
        "You have the right to obtain human intervention, to express your point of view and to contest the decision (Article 22(3) GDPR)."
    );
    public static readonly Text Contact = new("Schreiben Sie dafür an {0}.", "To do so, write to {0}.");
    public static readonly Text None = new(
        "Keine Entscheidung, die Sie rechtlich oder ähnlich erheblich betrifft, beruht ausschließlich auf "
            + "automatisierter Verarbeitung (Art. 22 Abs. 1 DSGVO).",
        "No decision that has legal or similarly significant effects on you is based solely on automated processing (Article 22(1) GDPR)."
    );
}
