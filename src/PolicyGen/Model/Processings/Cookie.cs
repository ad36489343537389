namespace PolicyGen.Model;

/// <summary>A cookie or another access to the device (§ 25 TDDDG, CJEU C-673/17).</summary>
public sealed record Cookie
{
    /// <summary>Name of the cookie, key or technique.</summary>
    public string Name { get; init; } = "";

    /// <summary>The category of the access.</summary>
    public CookieCategory Category { get; init; }

    /// <summary>Which technique.</summary>
    public DeviceStorage Storage { get; init; }

    /// <summary>The purpose.</summary>
    public LocalizedText? Purpose { get; init; }

    /// <summary>Whether it lasts until the browser is closed.</summary>
    public bool IsSession { get; init; }

    /// <summary>How long it lasts; null when none is declared.</summary>
    public CalendarPeriod? Duration { get; init; }

    /// <summary>Who reads it; null for the controller.</summary>
    public string? Provider { get; init; }

    /// <summary>The legal basis in the GDPR for what follows from the access.</summary>
    public Basis? Basis { get; init; }

    /// <summary>The legitimate interest, where that is the basis.</summary>
    public LocalizedText? Interest { get; init; }
}
