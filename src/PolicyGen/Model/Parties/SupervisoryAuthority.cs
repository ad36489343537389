namespace PolicyGen.Model;

/// <summary>A supervisory authority (Art. 51, 77 GDPR).</summary>
public sealed record SupervisoryAuthority
{
    /// <summary>
    /// Key of the authority, for example <c>DE-NI</c>; empty for one declared with details of its own. Internal: not published.
    /// </summary>
    public string Key { get; init; } = "";

    /// <summary>Name.</summary>
    public LocalizedText Name { get; init; } = LocalizedText.Empty;

    /// <summary>Street and number.</summary>
    public string? Street { get; init; }

    /// <summary>Postal code.</summary>
    public string? PostalCode { get; init; }

    /// <summary>City.</summary>
    public string? City { get; init; }

    /// <summary>Telephone number.</summary>
    public string? Phone { get; init; }

    /// <summary>E-mail address.</summary>
    public string? Email { get; init; }

    /// <summary>Website (absolute URL).</summary>
    public string? Website { get; init; }
}
