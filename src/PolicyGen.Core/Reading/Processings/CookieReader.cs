using PolicyGen.Model;

namespace PolicyGen.Core.Reading;

/// <summary>Reads <c>[Cookie]</c> and <c>[ConsentBanner]</c>.</summary>
internal static class CookieReader
{
    /// <summary>Longer ones are slips of the keyboard.</summary>
    private const int MaxYears = 100;

    public static Cookie? Read(DeclarationReader reader)
    {
        var duration = new CalendarPeriod(
            reader.ReadNumber(nameof(CookieAttribute.Years), MaxYears),
            reader.ReadNumber(nameof(CookieAttribute.Months), MaxYears * 12),
            reader.ReadNumber(nameof(CookieAttribute.Days), MaxYears * 365)
        );
        if (!reader.Has(nameof(CookieAttribute.Category)))
            reader.ReportUnusable(
                null,
                "it has no category",
                "Write CookieCategory.Necessary, Preferences, Statistics or Marketing after the name."
            );
        var isSession = reader.ReadFlag(nameof(CookieAttribute.Session));
        if (isSession && !duration.IsZero)
            reader.ReportUnusable(nameof(CookieAttribute.Session), "a session cookie also has a duration", "Keep one of the two.");
        var cookie = new Cookie
        {
            Name = reader.ReadName(nameof(CookieAttribute.Name)) ?? "",
            Category = reader.ReadEnum<CookieCategory>(nameof(CookieAttribute.Category)) ?? CookieCategory.Necessary,
            Storage = reader.ReadEnum<DeviceStorage>(nameof(CookieAttribute.Storage)) ?? DeviceStorage.Cookie,
            Purpose = reader.ReadText(nameof(CookieAttribute.Purpose), nameof(Purposes)),
            IsSession = isSession,
            Duration = duration.IsZero ? null : duration,
            Provider = reader.ReadName(nameof(CookieAttribute.Provider)),
            Basis = reader.ReadEnum<Basis>(nameof(CookieAttribute.Basis)),
            Interest = reader.ReadText(nameof(CookieAttribute.Interest)),
        };
        return cookie.Name.Length == 0 || !reader.Has(nameof(CookieAttribute.Category)) ? null : reader.Trace(cookie);
    }

    public static ConsentBanner? ReadConsentBanner(DeclarationReader? reader) =>
        reader is null
            ? null
            : reader.Trace(
                new ConsentBanner
                {
                    SettingsAt = reader.ReadLink(nameof(ConsentBannerAttribute.SettingsAt)),
                    Provider = reader.ReadName(nameof(ConsentBannerAttribute.Provider)),
                    Refusing = reader.ReadText(nameof(ConsentBannerAttribute.RefusingIsAsEasy)),
                }
            );
}
