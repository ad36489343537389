using PolicyGen.Core.Foundation;

namespace PolicyGen.Core.Texts;

/// <summary>The frame of the page: title, date, language switch, contents, foot.</summary>
internal static class PageTexts
{
    public static readonly Text DefaultTitle = new("Datenschutzerklärung", "Privacy policy");
    public static readonly Text SkipToContent = new("Zum Inhalt springen", "Skip to content");
    public static readonly Text AsOf = new("Stand: {0}", "As of {0}");
    public static readonly Text Version = new("Version {0}", "Version {0}");
    public static readonly Text LanguageSwitch = new("Sprache", "Language");
    public static readonly Text Contents = new("Inhaltsverzeichnis", "Contents");
    public static readonly Text BackToTop = new("Zum Seitenanfang", "Back to top");
    public static readonly Text Colon = new("{0}: {1}", "{0}: {1}");

    /// <summary>Each language is called by its own name, so that its readers find it.</summary>
    public static string GetLanguageName(string language) =>
        language switch
        {
            "de" => "Deutsch",
            "en" => "English",
            _ => language,
        };
}
