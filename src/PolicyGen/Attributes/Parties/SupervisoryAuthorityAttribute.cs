namespace PolicyGen;

/// <summary>
/// The competent supervisory authority (Art. 13(2)(d), 77 GDPR). Without it, the one of the controller's Land or
/// country.
/// </summary>
/// <param name="key">Key of the authority, for example <c>DE-NI</c>; see <c>Authorities</c>. Or its name, with the details below.
/// Published.</param>
/// <example>
/// <code>
/// [assembly: SupervisoryAuthority(Authorities.DE_NI)]
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class SupervisoryAuthorityAttribute(string key) : Attribute
{
    /// <summary>
    /// Key of the authority, for example <c>DE-NI</c>; see <c>Authorities</c>. Or its name, with the details below.
    /// Published.
    /// </summary>
    public string Key { get; } = key;

    /// <summary>Street and number. Published.</summary>
    public string? Street { get; set; }

    /// <summary>Postal code. Published.</summary>
    public string? PostalCode { get; set; }

    /// <summary>City. Published.</summary>
    public string? City { get; set; }

    /// <summary>Telephone number. Published.</summary>
    public string? Phone { get; set; }

    /// <summary>E-mail address. Published.</summary>
    public string? Email { get; set; }

    /// <summary>Website, an absolute http(s) URL. Published.</summary>
    public string? Website { get; set; }
}
