using PolicyGen.Core.Foundation;

namespace PolicyGen.Core.Texts;

/// <summary>Where the data come from (Art. 14(2)(f) GDPR).</summary>
internal static class SourceTexts
{
    public static readonly Text Label = new("Herkunft der Daten", "Source of the data");
    public static readonly Text From = new("Die Daten stammen {0}.", "The data come {0}.");
    public static readonly Text FromDataSubject = new("von Ihnen", "from you");
    public static readonly Text FromUse = new("aus automatischer Erfassung", "from automatic recording");
    public static readonly Text FromThirdParty = new("von Dritten", "from third parties");
    public static readonly Text FromPublicSource = new("aus öffentlich zugänglichen Quellen", "from publicly accessible sources");
    public static readonly Text Named = new("Quelle (Art. 14 Abs. 2 lit. f DSGVO): {0}", "Source (Article 14(2)(f) GDPR): {0}");
    public static readonly Text Public = new("Diese Quelle ist öffentlich zugänglich.", "This source is publicly accessible.");
}
