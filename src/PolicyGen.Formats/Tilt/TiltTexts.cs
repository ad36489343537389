using PolicyGen.Core.Foundation;

namespace PolicyGen.Formats;

/// <summary>What TILT wants said where nothing is declared, and how facts are put for which it has one field only.</summary>
internal static class TiltTexts
{
    public static readonly Text NotStated = new("Keine Angabe", "Not stated");
    public static readonly Text OfficerNotStated = new(
        "Keine Angabe zu einem Datenschutzbeauftragten",
        "No statement on a data protection officer"
    );
    public static readonly Text NoOfficer = new(
        "Kein Datenschutzbeauftragter benannt. Der Grund: {0}",
        "No data protection officer designated. The reason: {0}"
    );
    public static readonly Text ProvisionNotStated = new(
        "Keine Angabe. Die Werte daneben sagen dann nichts aus.",
        "Not stated. The values beside this then say nothing."
    );
    public static readonly Text DataOfProcessing = new("Daten der Verarbeitung: {0}", "Data of the processing activity: {0}");
    public static readonly Text DataOfPolicy = new(
        "Daten ohne Angabe einer Verarbeitung",
        "Data without a processing activity being named"
    );
    public static readonly Text CompetentAuthority = new(
        "Zuständige Aufsichtsbehörde (Art. 55, 77 DSGVO)",
        "Competent supervisory authority (Articles 55 and 77 GDPR)"
    );
    public static readonly Text NamedText = new("{0}: {1}", "{0}: {1}");
    public static readonly Text Decision = new("Angemessenheitsbeschluss {0}", "Adequacy decision {0}");
    public static readonly Text DecisionWithDate = new("Angemessenheitsbeschluss {0} vom {1}", "Adequacy decision {0} of {1}");
    public static readonly Text HumanReview = new(
        "Auf Wunsch prüft ein Mensch die Entscheidung (Art. 22 Abs. 3 DSGVO).",
        "On request a person reviews the decision (Article 22(3) GDPR)."
    );
}
