using PolicyGen.Core.Foundation;

namespace PolicyGen.Core.Texts;

/// <summary>The notice at collection (Art. 13 GDPR).</summary>
internal static class NoticeTexts
{
    public static readonly Text Who = new("Verantwortlich", "Controller");
    public static readonly Text WhatFor = new("Wofür", "What for");
    public static readonly Text HowLong = new("Wie lange", "How long");
    public static readonly Text Objection = new("Widerspruch", "Objection");
    public static readonly Text MayObject = new(
        "Sie dürfen dieser Verarbeitung widersprechen (Art. 21 DSGVO).",
        "You may object to this processing (Article 21 GDPR)."
    );
    public static readonly Text Link = new("Mehr in der Datenschutzerklärung", "More in the privacy policy");
    public static readonly Text Controller = new("{0}, {1}", "{0}, {1}");
}
