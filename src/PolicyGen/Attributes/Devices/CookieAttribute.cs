namespace PolicyGen;

/// <summary>A cookie or another access to the device (§ 25 TDDDG, CJEU C-673/17).</summary>
/// <param name="name">Name of the cookie, key or technique. Published.</param>
/// <example>
/// <code>
/// [assembly: Cookie("session", CookieCategory.Necessary, Session = true, Purpose = "Anmeldung während des Besuchs")]
/// [assembly: Cookie("stats", CookieCategory.Statistics, Months = 13, Provider = "Messwerk", Basis = Basis.Consent)]
/// </code>
/// </example>
[AttributeUsage(
    AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface,
    AllowMultiple = true
)]
public sealed class CookieAttribute(string name) : Attribute
{
    /// <summary>A cookie of one category.</summary>
    /// <param name="name">Name of the cookie, key or technique. Published.</param>
    /// <param name="category">The purpose of the access; necessary ones need no consent (§ 25(2) TDDDG). Published.</param>
    public CookieAttribute(string name, CookieCategory category)
        : this(name) => Category = category;

    /// <summary>Name of the cookie, key or technique. Published.</summary>
    public string Name { get; } = name;

    /// <summary>The purpose of the access, which is required; necessary ones need no consent (§ 25(2) TDDDG). Published.</summary>
    public CookieCategory Category { get; set; }

    /// <summary>Which technique. Published.</summary>
    public DeviceStorage Storage { get; set; }

    /// <summary>The purpose of the cookie: a term of <c>Purposes</c> or your own words. Published.</summary>
    public string? Purpose { get; set; }

    /// <summary>It lasts until the browser is closed. Published.</summary>
    public bool Session { get; set; }

    /// <summary>How long it lasts in days. Published.</summary>
    public int Days { get; set; }

    /// <summary>How long it lasts in calendar months. Published.</summary>
    public int Months { get; set; }

    /// <summary>How long it lasts in calendar years. Published.</summary>
    public int Years { get; set; }

    /// <summary>Who reads it: a recipient by its name; default: the controller. Published.</summary>
    public string? Provider { get; set; }

    /// <summary>The legal basis in the GDPR for what follows from the access. Published.</summary>
    public Basis Basis { get; set; }

    /// <summary>The legitimate interest, where that is the basis. Published.</summary>
    public string? Interest { get; set; }
}
