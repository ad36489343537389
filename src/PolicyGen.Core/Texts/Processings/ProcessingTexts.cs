using PolicyGen.Core.Foundation;

namespace PolicyGen.Core.Texts;

/// <summary>One processing activity: whose data, which, what for.</summary>
internal static class ProcessingTexts
{
    public static readonly Text Heading = new("Verarbeitungen", "Processing activities");
    public static readonly Text AsProcessor = new(
        "Hier handeln wir als Auftragsverarbeiter (Art. 4 Nr. 8 DSGVO).",
        "Here we act as a processor (Article 4(8) GDPR)."
    );
    public static readonly Text AsProcessorFor = new(
        "Hier handeln wir als Auftragsverarbeiter (Art. 4 Nr. 8 DSGVO) im Auftrag von {0}",
        "Here we act as a processor (Article 4(8) GDPR) on behalf of {0}"
    );
    public static readonly Text OnBehalfOf = new("Im Auftrag von {0}", "On behalf of {0}");
    public static readonly Text ForAll = new("Für alle Verarbeitungen", "For all processing activities");
    public static readonly Text Units = new("Gehört zu", "Belongs to");
    public static readonly Text DataSubjects = new("Betroffene Personen", "Whose data");
    public static readonly Text Data = new("Daten", "Data");
    public static readonly Text MarkedItem = new("{0} ({1})", "{0} ({1})");
    public static readonly Text Optional = new("freiwillig", "optional");
    public static readonly Text SourceOfItem = new("{0}, Herkunft: {1}", "{0}, source: {1}");
    public static readonly Text Purposes = new("Zwecke und Rechtsgrundlagen", "Purposes and legal bases");
    public static readonly Text BasisWithCitation = new("{0} ({1})", "{0} ({1})");
    public static readonly Text Interest = new("Unser berechtigtes Interesse: {0}", "Our legitimate interest: {0}");
    public static readonly Text Law = new("Gesetz: {0}", "Law: {0}");
    public static readonly Text Exclusive = new("Wir nutzen die Daten nur für diesen Zweck.", "We use the data for this purpose only.");
    public static readonly Text WithdrawBy = new("So widerrufen Sie Ihre Einwilligung: {0}", "How to withdraw your consent: {0}");
    public static readonly Text Analysis = new("Form der Auswertung", "Form of analysis");
    public static readonly Text Pseudonymized = new(
        "Wir werten die Daten nur in pseudonymisierter Form aus. Sie bleiben personenbezogen (Art. 4 Nr. 5 DSGVO).",
        "We analyse the data in pseudonymised form only. They remain personal data (Article 4(5) GDPR)."
    );
    public static readonly Text Anonymized = new(
        "Wir werten die Daten nur in anonymisierter Form aus. Sie sind dann nicht mehr personenbezogen (Erwägungsgrund 26 DSGVO).",
        "We analyse the data in anonymised form only. They are then no longer personal data (Recital 26 GDPR)."
    );
    public static readonly Text PseudonymizedOrAnonymized = new(
        "Wir werten die Daten nur in anonymisierter oder pseudonymisierter Form aus. Pseudonymisierte Daten bleiben "
            + "personenbezogen (Art. 4 Nr. 5, Erwägungsgrund 26 DSGVO).",
        "We analyse the data in anonymised or pseudonymised form only. Pseudonymised data remain personal data (Article "
            + "4(5) and Recital 26 GDPR)."
    );
    public static readonly Text Recipients = new("Empfänger", "Recipients");
    public static readonly Text NoRecipients = new(
        "Diese Daten gehen an keinen Empfänger (Art. 4 Nr. 9 DSGVO). {0}",
        "These data go to no recipient (Article 4(9) GDPR). {0}"
    );
    public static readonly Text RunByUs = new("{0} (von uns selbst betrieben)", "{0} (run by ourselves)");
    public static readonly Text Internal = new("{0} (intern)", "{0} (internal)");
    public static readonly Text ItemsForRecipient = new("{0}: {1}", "{0}: {1}");
    public static readonly Text Condition = new("Voraussetzung: {0}", "Condition: {0}");
    public static readonly Text Retention = new("Speicherdauer", "Retention");
    public static readonly Text Security = new("Schutz der Daten", "Protection of the data");
    public static readonly Text Notes = new("Hinweise", "Notes");

    public static readonly Text NeedsProtection = new("erhöhter Schutzbedarf", "needs more protection");
    public static readonly Text NeedsProtectionAs = new("erhöhter Schutzbedarf: {0}", "needs more protection: {0}");

    /// <summary>What an item is that needs more care than others; null for one that does not.</summary>
    public static Text? GetSensitivity(Sensitivity sensitivity) =>
        sensitivity switch
        {
            Sensitivity.IdentityDocument => new("Ausweisdokument", "identity document"),
            Sensitivity.Credentials => new("Zugangsdaten", "credentials"),
            _ => null,
        };
}
