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
            reader.Count("Years", MaxYears),
            reader.Count("Months", MaxYears * 12),
            reader.Count("Days", MaxYears * 365)
        );
        if (!reader.Has("Category"))
            reader.Unusable(
                null,
                "it has no category",
                "write CookieCategory.Necessary, Preferences, Statistics or Marketing behind the name"
            );
        var isSession = reader.Flag("Session");
        if (isSession && !duration.IsZero)
            reader.Unusable("Session", "a cookie of a session has a duration besides", "keep one of the two");
        var cookie = new Cookie
        {
            Name = reader.Name("Name") ?? "",
            Category = reader.Enum<CookieCategory>("Category") ?? CookieCategory.Necessary,
            Storage = reader.Enum<DeviceStorage>("Storage") ?? DeviceStorage.Cookie,
            Purpose = reader.Text("Purpose", "Purposes"),
            IsSession = isSession,
            Duration = duration.IsZero ? null : duration,
            Provider = reader.Name("Provider"),
            Basis = reader.Enum<Basis>("Basis"),
            Interest = reader.Text("Interest"),
        };
        return cookie.Name.Length == 0 || !reader.Has("Category") ? null : cookie;
    }

    public static ConsentBanner? ReadBanner(DeclarationReader? reader) =>
        reader is null
            ? null
            : new ConsentBanner
            {
                SettingsAt = reader.Link("SettingsAt"),
                Provider = reader.Name("Provider"),
                Refusing = reader.Text("RefusingIsAsEasy"),
            };
}
