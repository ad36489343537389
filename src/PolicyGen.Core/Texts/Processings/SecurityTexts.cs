using PolicyGen.Core.Foundation;

namespace PolicyGen.Core.Texts;

/// <summary>Technical and organisational measures (Art. 32 GDPR).</summary>
internal static class SecurityTexts
{
    public static readonly Text Heading = new("Datensicherheit", "Security");
    public static readonly Text Intro = new(
        "Diese technischen und organisatorischen Maßnahmen schützen Ihre Daten (Art. 32 DSGVO):",
        "These technical and organisational measures protect your data (Article 32 GDPR):"
    );
}
