using PolicyGen.Core.Foundation;

namespace PolicyGen.Core.Texts;

/// <summary>What the words of the page mean (Art. 4 no. 1, 2, 7, 8 GDPR). All of this is law, none of it declared.</summary>
internal static class TermTexts
{
    public static readonly Text Heading = new("Begriffe", "Terms");
    public static readonly Text PersonalData = new("Personenbezogene Daten", "Personal data");
    public static readonly Text PersonalDataMeaning = new(
        "Alle Angaben, die sich auf einen bestimmten oder bestimmbaren Menschen beziehen (Art. 4 Nr. 1 DSGVO).",
        "Everything that relates to a person who is known or can be identified (Article 4(1) GDPR)."
    );
    public static readonly Text Processing = new("Verarbeitung", "Processing");
    public static readonly Text ProcessingMeaning = new(
        "Alles, was mit diesen Daten geschieht, vom Erheben bis zum Löschen (Art. 4 Nr. 2 DSGVO).",
        "Whatever is done with these data, from collecting to erasing them (Article 4(2) GDPR)."
    );
    public static readonly Text Controller = new("Verantwortlicher", "Controller");
    public static readonly Text ControllerMeaning = new(
        "Wer entscheidet, wozu und wie Daten verarbeitet werden (Art. 4 Nr. 7 DSGVO).",
        "Whoever decides why and how data are processed (Article 4(7) GDPR)."
    );
    public static readonly Text Processor = new("Auftragsverarbeiter", "Processor");
    public static readonly Text ProcessorMeaning = new(
        "Wer Daten im Auftrag eines Verantwortlichen verarbeitet (Art. 4 Nr. 8 DSGVO).",
        "Whoever processes data on behalf of a controller (Article 4(8) GDPR)."
    );
}
