using PolicyGen.Core.Foundation;

namespace PolicyGen.Core.Texts;

/// <summary>The rights of the people concerned (Art. 7(3), 12, 15-21 GDPR). All of this is law, none of it declared.</summary>
internal static class RightsTexts
{
    public static readonly Text Heading = new("Ihre Rechte", "Your rights");
    public static readonly Text Intro = new("In Bezug auf Ihre Daten haben Sie diese Rechte:", "You have these rights over your data:");
    public static readonly Text SeeSection = new("Siehe {0}.", "See {0}.");
    public static readonly Text Contact = new("Schreiben Sie dafür an {0}.", "To use them, write to {0}.");
    public static readonly Text Formless = new("Das geht formlos.", "No particular form is needed.");
    public static readonly Text Deadline = new(
        "Anträge sind kostenlos; nur für offenkundig unbegründete oder exzessive dürfen wir ein Entgelt verlangen (Art. "
            + "12 Abs. 5 DSGVO). Sie erhalten innerhalb eines Monats Antwort. Bei vielen oder komplexen Anträgen dürfen wir "
            + "die Frist um zwei Monate verlängern; das teilen wir Ihnen im ersten Monat mit (Art. 12 Abs. 3 DSGVO).",
        "Requests are free of charge; only for manifestly unfounded or excessive ones may we charge a fee (Article 12(5) "
            + "GDPR). You receive an answer within one month. For many or complex requests we may extend this period by two "
            + "months; we then tell you so within the first month (Article 12(3) GDPR)."
    );
    public static readonly Text Identity = new(
        "Bei begründeten Zweifeln, wer anfragt, bitten wir um einen Nachweis der Identität (Art. 12 Abs. 6 DSGVO).",
        "Where we have reasonable doubts about who is asking, we ask for proof of identity (Article 12(6) GDPR)."
    );

    public static readonly Right Access = new(
        new("Auskunft", "Access"),
        new("Art. 15 DSGVO", "Article 15 GDPR"),
        new(
            "Auf Antrag sagen wir Ihnen, ob und wozu wir Daten über Sie verarbeiten, nennen Ihnen die Daten, ihre "
                + "Herkunft und ihre Empfänger und geben Ihnen eine Kopie.",
            "On request we tell you whether and why we process data about you, name the data, their source and their "
                + "recipients, and give you a copy."
        )
    );
    public static readonly Right Rectification = new(
        new("Berichtigung", "Rectification"),
        new("Art. 16 DSGVO", "Article 16 GDPR"),
        new("Falsche Daten berichtigen wir, unvollständige ergänzen wir.", "We correct wrong data and complete incomplete data.")
    );
    public static readonly Right Erasure = new(
        new("Löschung", "Erasure"),
        new("Art. 17 DSGVO", "Article 17 GDPR"),
        new(
            "Wir löschen Ihre Daten, wenn ein Grund nach Art. 17 Abs. 1 DSGVO vorliegt und keine Ausnahme nach Abs. 3 greift.",
            "We erase your data where a ground of Article 17(1) GDPR applies and no exception of paragraph 3 does."
        )
    );
    public static readonly Right Restriction = new(
        new("Einschränkung der Verarbeitung", "Restriction of processing"),
        new("Art. 18 DSGVO", "Article 18 GDPR"),
        new(
            "In den Fällen des Art. 18 Abs. 1 DSGVO speichern wir Ihre Daten nur noch und nutzen sie nicht weiter, außer "
                + "nach Art. 18 Abs. 2 DSGVO.",
            "In the cases of Article 18(1) GDPR we only store your data and do not use them further, except under Article 18(2) GDPR."
        )
    );
    public static readonly Right Portability = new(
        new("Datenübertragbarkeit", "Data portability"),
        new("Art. 20 DSGVO", "Article 20 GDPR"),
        new(
            "Daten, die Sie uns aufgrund einer Einwilligung oder eines Vertrags bereitgestellt haben und die wir "
                + "automatisiert verarbeiten, erhalten Sie in einem strukturierten, gängigen und maschinenlesbaren Format. Auf "
                + "Wunsch gehen sie direkt an einen anderen Verantwortlichen, soweit das technisch machbar ist.",
            "Data that you provided on the basis of consent or a contract and that we process by automated means you "
                + "receive in a structured, commonly used and machine-readable format. If you wish, they go directly to "
                + "another controller where that is technically feasible."
        )
    );
    public static readonly Right Objection = new(
        new("Widerspruch", "Objection"),
        new("Art. 21 DSGVO", "Article 21 GDPR"),
        new("Gegen eine Verarbeitung {0}.", "Against processing {0}.")
    );
    public static readonly Right Withdrawal = new(
        new("Widerruf der Einwilligung", "Withdrawal of consent"),
        new("Art. 7 Abs. 3 DSGVO", "Article 7(3) GDPR"),
        new(
            "Eine Einwilligung dürfen Sie jederzeit widerrufen. Das hat Wirkung für die Zukunft: Was bis dahin geschehen "
                + "ist, bleibt rechtmäßig.",
            "You may withdraw your consent at any time. This takes effect for the future: what was done until then remains lawful."
        )
    );

    public static readonly Right NoSolelyAutomatedDecision = new(
        new("Schutz vor automatisierten Entscheidungen", "Protection from automated decisions"),
        new("Art. 22 DSGVO", "Article 22 GDPR"),
        new(
            "Eine ausschließlich automatisierte Entscheidung, die Sie rechtlich oder ähnlich erheblich betrifft, ist nur "
                + "in den Fällen des Art. 22 Abs. 2 DSGVO erlaubt.",
            "A decision based solely on automated processing that has legal or similarly significant effects on you is "
                + "allowed only in the cases of Article 22(2) GDPR."
        )
    );

    /// <summary>A right with the article it stands in and what it means.</summary>
    public sealed record Right(Text Name, Text Citation, Text Meaning);

    public static readonly Text NameWithCitation = new("{0} ({1})", "{0} ({1})");
}
