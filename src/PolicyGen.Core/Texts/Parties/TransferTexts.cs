using PolicyGen.Core.Foundation;

namespace PolicyGen.Core.Texts;

/// <summary>Transfers to third countries (Art. 13(1)(f), 44-49 GDPR).</summary>
internal static class TransferTexts
{
    public static readonly Text Heading = new("Übermittlung in Drittländer", "Transfers to third countries");
    public static readonly Text Intro = new(
        "Drittländer sind Länder außerhalb des Europäischen Wirtschaftsraums (EWR). Die Tabelle zeigt, welcher Empfänger "
            + "einen Bezug zu welchem Drittland hat und worauf die Übermittlung beruht (Art. 44 bis 49 DSGVO).",
        "Third countries are countries outside the European Economic Area (EEA). The table shows which recipient has "
            + "links to which third country and what the transfer is based on (Articles 44 to 49 GDPR)."
    );
    public static readonly Text Caption = new("Empfänger mit Bezug zu einem Drittland", "Recipients with links to a third country");
    public static readonly Text ColumnRecipient = new("Empfänger", "Recipient");
    public static readonly Text ColumnCountry = new("Drittland", "Third country");
    public static readonly Text ColumnMechanism = new("Grundlage der Übermittlung", "Basis of the transfer");
    public static readonly Text Measures = new("Zusätzliche Maßnahmen: {0}", "Supplementary measures: {0}");
    public static readonly Text CountryWithTies = new("{0} ({1})", "{0} ({1})");
    public static readonly Text Seat = new("Sitz", "seat");
    public static readonly Text GroupSeat = new("Sitz des Konzerns", "seat of the group");
    public static readonly Text ProcessingPlace = new("Verarbeitung", "processing");
    public static readonly Text MechanismWithCitation = new("{0} ({1})", "{0} ({1})");
    public static readonly Text Module = new("Modul: {0}", "Module: {0}");
    public static readonly Text NumberedModule = new("Modul {0}", "Module {0}");
    public static readonly Text Reference = new("Fundstelle: {0}", "Reference: {0}");
    public static readonly Text Condition = new("Voraussetzung: {0}", "Condition: {0}");
    public static readonly Text Decision = new("{0}: Angemessenheitsbeschluss {1}", "{0}: adequacy decision {1}");
    public static readonly Text DecisionOfDate = new("{0}: Angemessenheitsbeschluss {1} vom {2}", "{0}: adequacy decision {1} of {2}");
    public static readonly Text DecisionScope = new("Umfang des Beschlusses: {0}", "Scope of the decision: {0}");
    public static readonly Text Risks = new("Mit einer Übermittlung sind diese Risiken verbunden:", "A transfer carries these risks:");
    public static readonly Text SafeguardCopies = new(
        "So erhalten Sie eine Kopie der Garantien (Art. 13 Abs. 1 lit. f DSGVO): {0}",
        "How to get a copy of the safeguards (Article 13(1)(f) GDPR): {0}"
    );
}
