using PolicyGen.Core.Foundation;

namespace PolicyGen.Core.Texts;

/// <summary>The notice to existing customers that the policy changed (Art. 13(3) GDPR).</summary>
internal static class ChangeNoticeTexts
{
    public static readonly Text Title = new("Änderung unserer Datenschutzerklärung", "Change of our privacy policy");
    public static readonly Text Intro = new("Wir ändern unsere Datenschutzerklärung ({0}).", "We are changing our privacy policy ({0}).");
    public static readonly Text IntroWithoutVersion = new("Wir ändern unsere Datenschutzerklärung.", "We are changing our privacy policy.");
    public static readonly Text Material = new("Wichtige Änderungen", "Important changes");
    public static readonly Text Other = new("Weitere Änderungen", "Further changes");
    public static readonly Text All = new("Änderungen", "Changes");
    public static readonly Text Controller = new("Verantwortlich: {0}", "Controller: {0}");
    public static readonly Text Link = new("Die ganze Datenschutzerklärung", "The whole privacy policy");
}
