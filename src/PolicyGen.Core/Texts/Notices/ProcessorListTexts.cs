using PolicyGen.Core.Foundation;

namespace PolicyGen.Core.Texts;

/// <summary>The page with the processors (Art. 28 GDPR).</summary>
internal static class ProcessorListTexts
{
    public static readonly Text Title = new("Unsere Auftragsverarbeiter", "Our processors");
    public static readonly Text TitleOf = new("Auftragsverarbeiter: {0}", "Processors: {0}");
    public static readonly Text Intro = new(
        "Diese Auftragsverarbeiter verarbeiten Daten für uns und nach unserer Weisung (Art. 28 DSGVO).",
        "These processors process data for us and on our instructions (Article 28 GDPR)."
    );
    public static readonly Text Heading = new("Auftragsverarbeiter", "Processors");
    public static readonly Text UsedIn = new("Verarbeitungen", "Processing activities");
}
