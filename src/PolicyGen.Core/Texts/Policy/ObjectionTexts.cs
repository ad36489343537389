using PolicyGen.Core.Foundation;

namespace PolicyGen.Core.Texts;

/// <summary>The right to object, which the law wants set apart (Art. 21(4) GDPR).</summary>
internal static class ObjectionTexts
{
    public static readonly Text Heading = new("Ihr Widerspruchsrecht", "Your right to object");
    public static readonly Text Right = new(
        "Beruht eine Verarbeitung auf {0}, dürfen Sie ihr jederzeit widersprechen, wenn Ihre besondere Situation Gründe "
            + "dafür gibt. Das gilt auch für Profiling auf dieser Grundlage (Art. 21 Abs. 1 DSGVO).",
        "Where processing rests on {0}, you have the right to object to it at any time, on grounds relating to your "
            + "particular situation. That includes profiling on this basis (Article 21(1) GDPR)."
    );
    public static readonly Text LegitimateInterests = new("berechtigten Interessen ({0})", "legitimate interests ({0})");
    public static readonly Text PublicTask = new(
        "einer Aufgabe im öffentlichen Interesse oder öffentlicher Gewalt ({0})",
        "a task in the public interest or official authority ({0})"
    );
    public static readonly Text EitherGround = new("{0} oder auf {1}", "{0} or on {1}");
    public static readonly Text ForLegitimateInterests = new("wegen berechtigter Interessen", "for legitimate interests");
    public static readonly Text InPublicInterest = new("im öffentlichen Interesse", "in the public interest");
    public static readonly Text ForMarketing = new("für Direktwerbung", "for direct marketing");
    public static readonly Text Effect = new(
        "Wir verarbeiten die Daten dann nicht weiter. Ausgenommen sind zwei Fälle: Wir weisen zwingende schutzwürdige "
            + "Gründe nach, die schwerer wiegen als Ihre Interessen, Rechte und Freiheiten, oder wir brauchen die Daten für "
            + "Rechtsansprüche.",
        "We then stop processing the data. There are two exceptions: we demonstrate compelling legitimate grounds that "
            + "override your interests, rights and freedoms, or we need the data for legal claims."
    );
    public static readonly Text Marketing = new(
        "Der Nutzung Ihrer Daten für Direktwerbung dürfen Sie jederzeit widersprechen, ohne Gründe zu nennen. Das gilt "
            + "auch für Profiling, soweit es mit der Werbung zusammenhängt. Danach nutzen wir die Daten nicht mehr dafür (Art. "
            + "21 Abs. 2 und 3 DSGVO).",
        "You have the right to object to the use of your data for direct marketing at any time, without giving reasons. "
            + "That includes profiling as far as it is related to the marketing. After that we no longer use the data for it "
            + "(Article 21(2) and (3) GDPR)."
    );
    public static readonly Text Concerned = new("Das betrifft: {0}.", "This concerns: {0}.");
    public static readonly Text Disclosure = new("die Weitergabe an {0}", "disclosure to {0}");
    public static readonly Text Cookies = new("Cookies und ähnliche Techniken", "cookies and similar techniques");
    public static readonly Text Contact = new("Richten Sie den Widerspruch an {0}.", "Send your objection to {0}.");
}
