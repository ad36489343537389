namespace PolicyGen;

/// <summary>The purpose of an access to the device (§ 25 TDDDG).</summary>
public enum CookieCategory
{
    /// <summary>Strictly necessary for the service asked for: no consent, § 25(2) no. 2 TDDDG.</summary>
    Necessary,

    /// <summary>Remembers choices.</summary>
    Preferences,

    /// <summary>Measures how the service is used.</summary>
    Statistics,

    /// <summary>Advertising and tracking across services.</summary>
    Marketing,
}
