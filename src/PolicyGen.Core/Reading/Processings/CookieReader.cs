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
            reader.ReadNumber("Years", MaxYears),
            reader.ReadNumber("Months", MaxYears * 12),
            reader.ReadNumber("Days", MaxYears * 365)
        );
        if (!reader.Has("Category"))
            reader.ReportUnusable(
                null,
                "it has no category",
                "write CookieCategory.Necessary, Preferences, Statistics or Marketing behind the name"
            );
        var isSession = reader.ReadFlag("Session");
        if (isSession && !duration.IsZero)
            reader.ReportUnusable("Session", "a cookie of a session has a duration besides", "keep one of the two");
        var cookie = new Cookie
        {
            Name = reader.ReadName("Name") ?? "",
            Category = reader.ReadEnum<CookieCategory>("Category") ?? CookieCategory.Necessary,
            Storage = reader.ReadEnum<DeviceStorage>("Storage") ?? DeviceStorage.Cookie,
            Purpose = reader.ReadText("Purpose", "Purposes"),
            IsSession = isSession,
            Duration = duration.IsZero ? null : duration,
            Provider = reader.ReadName("Provider"),
            Basis = reader.ReadEnum<Basis>("Basis"),
            Interest = reader.ReadText("Interest"),
        };
        return cookie.Name.Length == 0 || !reader.Has("Category") ? null : cookie;
    }

    public static ConsentBanner? ReadConsentBanner(DeclarationReader? reader) =>
        reader is null
            ? null
            : new ConsentBanner
            {
                SettingsAt = reader.ReadLink("SettingsAt"),
                Provider = reader.ReadName("Provider"),
                Refusing = reader.ReadText("RefusingIsAsEasy"),
            };
}
