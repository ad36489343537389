using PolicyGen.Core.Foundation;

namespace PolicyGen.Core.Texts;

/// <summary>The right to lodge a complaint (Art. 77 GDPR) and the authority.</summary>
internal static class ComplaintTexts
{
    public static readonly Text Heading = new("Beschwerde bei der Aufsichtsbehörde", "Complaint to the supervisory authority");
    public static readonly Text Right = new(
        "Meinen Sie, dass die Verarbeitung Ihrer Daten gegen die DSGVO verstößt? Dann dürfen Sie sich bei einer "
            + "Aufsichtsbehörde beschweren, zum Beispiel bei der Behörde Ihres Aufenthaltsorts, Ihres Arbeitsplatzes oder des "
            + "Orts, an dem der Verstoß geschehen sein soll (Art. 77 DSGVO).",
        "Do you think that the processing of your data infringes the GDPR? Then you may lodge a complaint with a "
            + "supervisory authority, for example the one of your habitual residence, of your place of work or of the place of "
            + "the alleged infringement (Article 77 GDPR)."
    );
    public static readonly Text Competent = new("Für uns zuständig ist:", "The authority competent for us is:");
    public static readonly Text CompetentAtSeat = new(
        "Für uns zuständig ist im Land unseres Sitzes ({0}):",
        "The authority competent for us in the country of our seat ({0}) is:"
    );
    public static readonly Text InOverview = new("Beschwerde", "Complaint");
}
