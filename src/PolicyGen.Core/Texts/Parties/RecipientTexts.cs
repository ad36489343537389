using PolicyGen.Core.Foundation;

namespace PolicyGen.Core.Texts;

/// <summary>Recipients and categories of recipients (Art. 13(1)(e) GDPR).</summary>
internal static class RecipientTexts
{
    public static readonly Text Heading = new("Empfänger", "Recipients");
    public static readonly Text Caption = new("Wer Daten erhält und wozu", "Who receives data and why");
    public static readonly Text ColumnName = new("Empfänger", "Recipient");
    public static readonly Text ColumnRole = new("Aufgabe", "Task");
    public static readonly Text ColumnKind = new("Rolle", "Role");
    public static readonly Text ColumnPlace = new("Land und Ort", "Country and place");
    public static readonly Text Category = new("{0} (Kategorie)", "{0} (category)");
    public static readonly Text OtherEntities = new("Weitere Gesellschaften: {0}", "Other entities: {0}");
    public static readonly Text SubProcessors = new("Unterauftragsverarbeiter: {0}", "Sub-processors: {0}");
    public static readonly Text AlsoController = new(
        "{0}, für einen Teil der Verarbeitung auch eigener Verantwortlicher",
        "{0}, for part of the processing also a separate controller"
    );
    public static readonly Text SelfHosted = new(
        "Die Software läuft auf unseren eigenen Servern.",
        "The software runs on our own servers."
    );
    public static readonly Text SelfHostedAt = new(
        "Wir betreiben die Software selbst, auf Servern von {0}.",
        "We run the software ourselves, on servers of {0}."
    );
    public static readonly Text HostedBy = new("Läuft auf Servern von {0}.", "Runs on servers of {0}.");
    public static readonly Text OwnSoftware = new("Von uns selbst betrieben", "Run by ourselves");
    public static readonly Text WhiteLabel = new(
        "Als White-Label-Lösung unter unserer Marke eingesetzt.",
        "Used as a white-label solution under our brand."
    );
    public static readonly Text Interest = new(
        "Berechtigtes Interesse an der Weitergabe: {0}",
        "Legitimate interest in the disclosure: {0}"
    );
    public static readonly Text Condition = new("Voraussetzung: {0}", "Condition: {0}");
    public static readonly Text ContractName = new("Vertrag: {0}", "Contract: {0}");
    public static readonly Text Seat = new("Sitz: {0}", "Seat: {0}");
    public static readonly Text GroupSeat = new("Sitz des Konzerns: {0}", "Seat of the group: {0}");
    public static readonly Text ProcessingIn = new("Verarbeitung: {0}", "Processing: {0}");
    public static readonly Text Place = new("Ort: {0}", "Place: {0}");
    public static readonly Text ContractsWithAll = new(
        "Mit jedem Auftragsverarbeiter in der Tabelle besteht ein Auftragsverarbeitungsvertrag (Art. 28 Abs. 3 DSGVO).",
        "A data processing agreement is in place with every processor in the table (Article 28(3) GDPR)."
    );
    public static readonly Text ContractsWith = new(
        "Ein Auftragsverarbeitungsvertrag (Art. 28 Abs. 3 DSGVO) besteht mit {0}.",
        "A data processing agreement (Article 28(3) GDPR) is in place with {0}."
    );

    public static Text GetKind(RecipientKind kind) =>
        kind switch
        {
            RecipientKind.Unspecified => new("Empfänger", "Recipient"),
            RecipientKind.Processor => new("Auftragsverarbeiter", "Processor"),
            RecipientKind.Controller => new("Eigener Verantwortlicher", "Separate controller"),
            RecipientKind.Internal => new("Intern", "Internal"),
            RecipientKind.Customer => new("Kunde", "Customer"),
            RecipientKind.PublicAuthority => new("Behörde", "Public authority"),
            _ => new("Dritter", "Third party"),
        };
}
