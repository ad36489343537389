using PolicyGen.Core.Foundation;

namespace PolicyGen.Core.Texts;

/// <summary>How long data are stored and what happens then (Art. 13(2)(a) GDPR).</summary>
internal static class RetentionTexts
{
    public static readonly Text Heading = new("Speicherdauer im Überblick", "Retention at a glance");
    public static readonly Text Caption = new("Dauer der Speicherung je Verarbeitung", "Period of storage for each processing activity");
    public static readonly Text ColumnProcessing = new("Verarbeitung", "Processing activity");
    public static readonly Text ColumnData = new("Daten oder Phase", "Data or phase");
    public static readonly Text ColumnPeriod = new("Dauer oder Kriterium", "Period or criterion");
    public static readonly Text ColumnThen = new("Danach", "Afterwards");
    public static readonly Text General = new(
        "Für Verarbeitungen ohne eigene Angabe gilt:",
        "Processing activities without an entry of their own follow this rule:"
    );
    public static readonly Text GeneralApplies = new("Es gilt die allgemeine Regel. Siehe {0}.", "The general rule applies. See {0}.");
    public static readonly Text GeneralAppliesToRest = new(
        "Für die übrigen Daten gilt die allgemeine Regel. Siehe {0}.",
        "The general rule applies to the other data. See {0}."
    );
    public static readonly Text GeneralOfData = new(
        "Für Verarbeitungen und Daten ohne eigene Angabe gilt:",
        "Processing activities and data without an entry of their own follow this rule:"
    );
    public static readonly Text AllData = new("alle Daten", "all data");
    public static readonly Text WithSubject = new("{0}: {1}", "{0}: {1}");
    public static readonly Text AtEvent = new("bei {0}", "at {0}");
    public static readonly Text AfterEvent = new("{0} nach {1}", "{0} after {1}");
    public static readonly Text NoPeriodAfter = new("nach {0}", "after {0}");
    public static readonly Text AtTheLatest = new("{0}, längstens {1}", "{0}, but no longer than {1}");
    public static readonly Text Criterion = new("Maßgeblich: {0}", "What counts: {0}");
    public static readonly Text WithStatute = new("{0} ({1})", "{0} ({1})");
    public static readonly Text StatutoryPeriod = new("gesetzliche Frist", "statutory period");
    public static readonly Text Longer = new("Länger speichern wir {0}", "We store them for longer {0}");

    /// <summary>The same before a clause, which German sets off by a comma.</summary>
    public static readonly Text LongerWhere = new("Länger speichern wir, {0}", "We store them for longer {0}");
    public static readonly Text LongerLabeled = new("Längere Speicherung: {0}", "Longer storage: {0}");

    public static Text GetEnd(RetentionEnd end) =>
        end switch
        {
            RetentionEnd.PurposeFulfilled => new("bis der Zweck erfüllt ist", "until the purpose is fulfilled"),
            RetentionEnd.ConsentWithdrawn => new("bis Sie Ihre Einwilligung widerrufen", "until you withdraw your consent"),
            RetentionEnd.ContractEnd => new("bis zum Vertragsende", "until the contract ends"),
            RetentionEnd.OrderEnd => new("bis der Auftrag ausgeführt ist", "until the order is carried out"),
            _ => new("wird nicht gespeichert", "not stored"),
        };

    /// <summary>What happens afterwards, as it stands in a table.</summary>
    public static Text GetOutcome(AfterRetention then) =>
        then switch
        {
            AfterRetention.Anonymize => new("anonymisiert", "anonymised"),
            AfterRetention.EraseOrAnonymize => new("gelöscht oder anonymisiert", "erased or anonymised"),
            AfterRetention.EraseOrReset => new("gelöscht oder zurückgesetzt", "erased or reset"),
            AfterRetention.ReturnOrErase => new(
                "zurückgegeben oder gelöscht (Art. 28 Abs. 3 lit. g DSGVO)",
                "returned or erased (Article 28(3)(g) GDPR)"
            ),
            _ => new("gelöscht", "erased"),
        };

    public static readonly Text ThenInSentence = new("danach {0}", "then {0}");
}
