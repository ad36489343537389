namespace PolicyGen.Core.Texts;

/// <summary>Technical and organisational measures (Art. 32 GDPR).</summary>
internal static class SecurityTexts
{
    public static readonly Text Heading = new("Datensicherheit", "Security");
    public static readonly Text Intro = new("So schützen wir Ihre Daten (Art. 32 DSGVO):", "This is how we protect your data (Article 32 GDPR):");
}
