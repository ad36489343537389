using PolicyGen.Core.Foundation;

namespace PolicyGen.Core.Texts;

/// <summary>The representative in the European Union (Art. 13(1)(a), 27 GDPR).</summary>
internal static class RepresentativeTexts
{
    public static readonly Text Heading = new("Vertreter in der Europäischen Union", "Representative in the European Union");
    public static readonly Text Intro = new(
        "In der Europäischen Union vertritt uns in Fragen des Datenschutzes (Art. 27 DSGVO):",
        "In the European Union we are represented in matters of data protection by (Article 27 GDPR):"
    );
}
