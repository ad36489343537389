using PolicyGen.Core.Foundation;

namespace PolicyGen.Formats;

/// <summary>Headings and words of the record of processing activities (Art. 30 GDPR).</summary>
internal static class RecordTexts
{
    public static readonly Text Title = new("Verzeichnis von Verarbeitungstätigkeiten", "Record of processing activities");
    public static readonly Text InternalNote = new(
        "Internes Dokument (Art. 30 DSGVO). Es enthält Angaben, die nicht veröffentlicht werden.",
        "Internal document (Article 30 GDPR). It holds facts that are not published."
    );
    public static readonly Text ControllerHeading = new(
        "Verarbeitungen als Verantwortlicher (Art. 30 Abs. 1 DSGVO)",
        "Processing as controller (Article 30(1) GDPR)"
    );
    public static readonly Text ProcessorHeading = new(
        "Verarbeitungen als Auftragsverarbeiter (Art. 30 Abs. 2 DSGVO)",
        "Processing as processor (Article 30(2) GDPR)"
    );
    public static readonly Text UnassignedTitle = new("Keiner Verarbeitung zugeordnet", "Not assigned to a processing activity");
    public static readonly Text Field = new("Angabe", "Item");
    public static readonly Text Content = new("Inhalt", "Content");
    public static readonly Text AsOf = new("Stand: {0}", "As of: {0}");
    public static readonly Text Version = new("Version: {0}", "Version: {0}");
    public static readonly Text ReviewBy = new("Zu prüfen bis: {0}", "To be reviewed by: {0}");

    public static readonly Text ColumnPrograms = new("Programme", "Programs");
    public static readonly Text ColumnArticle = new("Verzeichnis nach", "Record under");
    public static readonly Text ColumnId = new("Kennung", "Identifier");
    public static readonly Text ColumnTitle = new("Bezeichnung", "Name");
    public static readonly Text Article30Paragraph1 = new("Art. 30 Abs. 1 DSGVO", "Article 30(1) GDPR");
    public static readonly Text Article30Paragraph2 = new("Art. 30 Abs. 2 DSGVO", "Article 30(2) GDPR");

    public static readonly Text Controller = new("Verantwortlicher (Abs. 1 lit. a)", "Controller (1)(a)");
    public static readonly Text Processor = new("Auftragsverarbeiter (Abs. 2 lit. a)", "Processor (2)(a)");
    public static readonly Text OnBehalfOf = new("Im Auftrag von (Abs. 2 lit. a)", "On behalf of (2)(a)");
    public static readonly Text JointControllers = new("Gemeinsam Verantwortliche (Abs. 1 lit. a)", "Joint controllers (1)(a)");
    public static readonly Text Representative = new("Vertreter in der Union (lit. a)", "Representative in the Union (a)");
    public static readonly Text Officer = new("Datenschutzbeauftragter (lit. a)", "Data protection officer (a)");
    public static readonly Text Purposes = new("Zwecke (Abs. 1 lit. b)", "Purposes (1)(b)");
    public static readonly Text CategoriesOfProcessing = new(
        "Kategorien von Verarbeitungen (Abs. 2 lit. b)",
        "Categories of processing (2)(b)"
    );
    public static readonly Text DataSubjects = new("Betroffene Personen (Abs. 1 lit. c)", "Data subjects (1)(c)");
    public static readonly Text Data = new("Datenkategorien (Abs. 1 lit. c)", "Categories of data (1)(c)");
    public static readonly Text SpecialCategories = new("Besondere Kategorien (Art. 9 DSGVO)", "Special categories (Article 9 GDPR)");
    public static readonly Text Recipients = new("Empfänger (Abs. 1 lit. d)", "Recipients (1)(d)");
    public static readonly Text Transfers = new(
        "Übermittlungen in Drittländer (Abs. 1 lit. e, Abs. 2 lit. c)",
        "Transfers to third countries (1)(e), (2)(c)"
    );
    public static readonly Text Erasure = new("Löschfristen (Abs. 1 lit. f)", "Time limits for erasure (1)(f)");
    public static readonly Text Security = new(
        "Schutzmaßnahmen (Abs. 1 lit. g, Abs. 2 lit. d, Art. 32 DSGVO)",
        "Security measures (1)(g), (2)(d), Article 32 GDPR"
    );
    public static readonly Text LegalBases = new("Rechtsgrundlagen (Art. 6, 9 DSGVO)", "Legal bases (Articles 6 and 9 GDPR)");
    public static readonly Text Contracts = new(
        "Verträge mit Auftragsverarbeitern (Art. 28 Abs. 3 DSGVO)",
        "Contracts with processors (Article 28(3) GDPR)"
    );
    public static readonly Text Assessment = new("Folgenabschätzung (Art. 35 DSGVO)", "Impact assessment (Article 35 GDPR)");
    public static readonly Text ProgramPlace = new("Stelle im Programm", "Place in the program");

    public static readonly Text NoOfficer = new("Keiner benannt: {0}", "None designated: {0}");
    public static readonly Text NoRecipients = new("Keine: {0}", "None: {0}");
    public static readonly Text NotStated = new("keine Angabe", "not stated");
    public static readonly Text ContractWithDate = new("{0}: {1} vom {2}", "{0}: {1} of {2}");
    public static readonly Text ContractWithoutDate = new("{0}: {1}, Datum nicht angegeben", "{0}: {1}, date not stated");
    public static readonly Text Contract = new("Vertrag", "contract");
    public static readonly Text NoContract = new("{0}: kein Vertrag angegeben", "{0}: no contract stated");
    public static readonly Text VerifiedOn = new("geprüft am {0}", "verified on {0}");
    public static readonly Text NoMechanism = new("keine Grundlage angegeben", "no basis stated");
    public static readonly Text Measures = new("zusätzliche Maßnahmen: {0}", "supplementary measures: {0}");
    public static readonly Text CarriedOutOn = new("{0} am {1}", "{0} on {1}");
    public static readonly Text ConfiguredIn = new("Frist aus der Einstellung {0}", "Period from the setting {0}");
    public static readonly Text TextWithDetails = new("{0}: {1}", "{0}: {1}");
    public static readonly Text TextInParentheses = new("{0} ({1})", "{0} ({1})");

    public static Text GetState(AssessmentState state) =>
        state switch
        {
            AssessmentState.Done => new("durchgeführt", "carried out"),
            AssessmentState.NotRequired => new("nicht erforderlich", "not required"),
            _ => new("geplant", "planned"),
        };
}
