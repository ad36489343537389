using PolicyGen.Model;
using static PolicyGen.Core.Tests.Page.SamplePolicy;

namespace PolicyGen.Core.Tests.Page;

/// <summary>The cookies of <see cref="SamplePolicy"/>: one of every category, several techniques.</summary>
internal static class SampleCookies
{
    public static ConsentBanner Banner { get; } =
        new()
        {
            SettingsAt = LocalizedText.CreateNeutral("/cookie-einstellungen"),
            Provider = "Wahlfenster GmbH",
            Refusing = CreateText("Ablehnen ist ein Klick auf der ersten Ebene", "Refusing is one click on the first layer"),
        };

    public static Cookie Session { get; } =
        new()
        {
            Name = ".Rufwerk.Session",
            Category = CookieCategory.Necessary,
            Purpose = CreateText("hält Sie angemeldet", "keeps you signed in"),
            IsSession = true,
            Basis = Basis.Contract,
        };

    public static Cookie Theme { get; } =
        new()
        {
            Name = "theme",
            Category = CookieCategory.Preferences,
            Storage = DeviceStorage.LocalStorage,
            Purpose = CreateText("merkt sich Hell oder Dunkel", "remembers light or dark"),
            Duration = new CalendarPeriod(1, 0, 0),
            Basis = Basis.Consent,
        };

    public static Cookie Statistics { get; } =
        new()
        {
            Name = "_zaehler",
            Category = CookieCategory.Statistics,
            Purpose = CreateText("zählt Besuche", "counts visits"),
            Duration = new CalendarPeriod(0, 13, 0),
            Provider = "Hafenrechner",
            Basis = Basis.LegitimateInterests,
            Interest = CreateText("ein Angebot, das gefunden wird", "a service that is found"),
        };

    public static Cookie Marketing { get; } =
        new()
        {
            Name = "ad-pixel",
            Category = CookieCategory.Marketing,
            Storage = DeviceStorage.Pixel,
            Purpose = CreateText("erkennt, ob eine Anzeige gewirkt hat", "tells whether an advertisement worked"),
            Duration = new CalendarPeriod(0, 0, 90),
            Provider = "Anzeigenhafen SE",
            Basis = Basis.Consent,
        };
}
