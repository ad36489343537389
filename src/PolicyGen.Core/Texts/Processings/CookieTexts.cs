using PolicyGen.Core.Foundation;

namespace PolicyGen.Core.Texts;

/// <summary>Cookies and other access to the device (§ 25 TDDDG, CJEU C-673/17).</summary>
internal static class CookieTexts
{
    public static readonly Text Heading = new("Cookies und Zugriff auf Ihr Gerät", "Cookies and access to your device");
    public static readonly Text Label = new("Cookies und ähnliche Techniken", "Cookies and similar techniques");
    public static readonly Text Intro = new(
        "Diese Techniken speichern Daten auf Ihrem Gerät oder lesen sie dort aus:",
        "These techniques store data on your device or read them there:"
    );
    public static readonly Text Session = new(
        "Sitzungs-Cookies (Session-Cookies) enden, wenn Sie den Browser schließen; dauerhafte bleiben, bis ihre Dauer abgelaufen ist.",
        "Session cookies end when you close the browser; persistent ones stay until their period has run out."
    );
    public static readonly Text ThirdParty = new(
        "Unsere eigenen Cookies heißen First-Party-Cookies, die anderer Anbieter Third-Party-Cookies.",
        "Our own cookies are called first-party cookies, those of other providers third-party cookies."
    );
    public static readonly Text BrowserSettings = new(
        "In den Einstellungen Ihres Browsers können Sie Cookies ansehen, löschen und deaktivieren.",
        "In the settings of your browser you can view, delete and disable cookies."
    );

    public static readonly Text WithoutConsent = new(
        "Der Zugriff ist unbedingt erforderlich und braucht keine Einwilligung ({0}).",
        "The access is strictly necessary and needs no consent ({0})."
    );
    public static readonly Text WithConsent = new("Der Zugriff braucht Ihre Einwilligung ({0}).", "The access needs your consent ({0}).");

    public static readonly Text Caption = new("{0}: Name, Zweck, Dauer und Anbieter", "{0}: name, purpose, period and provider");
    public static readonly Text ColumnName = new("Name und Technik", "Name and technique");
    public static readonly Text ColumnPurpose = new("Zweck", "Purpose");
    public static readonly Text ColumnDuration = new("Dauer", "Period");
    public static readonly Text ColumnProvider = new("Anbieter", "Provider");
    public static readonly Text ColumnBasis = new("Grundlage der weiteren Verarbeitung", "Basis of further processing");
    public static readonly Text UntilBrowserCloses = new("bis Sie den Browser schließen", "until you close the browser");
    public static readonly Text Us = new("wir selbst", "we ourselves");
    public static readonly Text Processing = new("Verarbeitung: {0}", "Processing activity: {0}");
    public static readonly Text Interest = new("Unser berechtigtes Interesse: {0}", "Our legitimate interest: {0}");

    public static readonly Text BannerHeading = new("Einwilligung und Widerruf", "Consent and withdrawal");
    public static readonly Text CookieBanner = new(
        "Ein Cookie-Banner fragt Sie nach Ihrer Einwilligung.",
        "A cookie banner asks for your consent."
    );
    public static readonly Text Banner = new("Ein Banner fragt Sie nach Ihrer Einwilligung.", "A banner asks for your consent.");
    public static readonly Text BannerOf = new("Anbieter des Banners: {0}", "Provider of the banner: {0}");
    public static readonly Text SettingsAt = new(
        "Ihre Einwilligung ändern oder widerrufen Sie jederzeit hier (Art. 7 Abs. 3 DSGVO): {0}",
        "Change or withdraw your consent here at any time (Article 7(3) GDPR): {0}"
    );

    public static Text GetCategory(CookieCategory category) =>
        category switch
        {
            CookieCategory.Necessary => new("Notwendig", "Necessary"),
            CookieCategory.Preferences => new("Einstellungen", "Preferences"),
            CookieCategory.Statistics => new("Statistik", "Statistics"),
            _ => new("Werbung", "Marketing"),
        };

    public static Text GetMeaning(CookieCategory category) =>
        category switch
        {
            CookieCategory.Necessary => new(
                "Ohne diese Techniken geht der Dienst nicht, den Sie ausdrücklich wünschen.",
                "The service you expressly ask for does not work without these techniques."
            ),
            CookieCategory.Preferences => new(
                "Diese Techniken merken sich, was Sie auswählen.",
                "These techniques remember what you choose."
            ),
            CookieCategory.Statistics => new(
                "Diese Techniken messen, wie unser Angebot genutzt wird.",
                "These techniques measure how our service is used."
            ),
            _ => new(
                "Diese Techniken dienen der Werbung, auch über mehrere Angebote hinweg.",
                "These techniques serve advertising, also across several services."
            ),
        };

    public static Text GetStorage(DeviceStorage storage) =>
        storage switch
        {
            DeviceStorage.Cookie => new("Cookie", "cookie"),
            DeviceStorage.LocalStorage => new("lokaler Speicher (Local Storage)", "local storage"),
            DeviceStorage.SessionStorage => new("Sitzungsspeicher", "session storage"),
            DeviceStorage.Pixel => new("Zählpixel", "tracking pixel"),
            DeviceStorage.Fingerprint => new("Geräte-Fingerabdruck", "device fingerprint"),
            _ => new("Gerätekennung", "device identifier"),
        };

    public static Text GetStorageMeaning(DeviceStorage storage) =>
        storage switch
        {
            DeviceStorage.Cookie => new(
                "Eine kleine Textdatei, die der Browser für eine Website ablegt und ihr beim nächsten Aufruf wieder schickt.",
                "A small text file that the browser keeps for a website and sends back to it on the next visit."
            ),
            DeviceStorage.LocalStorage => new(
                "Ein Speicher des Browsers oder der App, der bleibt, bis er geleert wird.",
                "Storage in the browser or the app that stays until it is cleared."
            ),
            DeviceStorage.SessionStorage => new(
                "Ein Speicher des Browsers für eine Website, der mit dem Tab endet.",
                "Storage in the browser for a website that ends with the tab."
            ),
            DeviceStorage.Pixel => new(
                "Ein unsichtbares Bild, dessen Abruf zeigt, dass eine Seite oder Nachricht geöffnet wurde.",
                "An invisible image; loading it shows that a page or message was opened."
            ),
            DeviceStorage.Fingerprint => new(
                "Merkmale des Geräts und des Browsers, an denen beide wiederzuerkennen sind.",
                "Features of the device and the browser by which both can be recognised again."
            ),
            _ => new(
                "Eine Kennung, die zum Gerät gehört und von Programmen gelesen wird.",
                "An identifier that belongs to the device and is read by programs."
            ),
        };
}
