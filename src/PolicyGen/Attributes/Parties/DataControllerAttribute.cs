namespace PolicyGen;

/// <summary>The controller: who decides on purposes and means of the processing (Art. 4(7), 13(1)(a) GDPR).</summary>
/// <param name="name">Name or firm of the controller. Published.</param>
/// <example>
/// <code>
/// [assembly: DataController("Rufwerk GmbH", RepresentedBy = "Wiebke Harms", RepresentativeRole = "Geschäftsführerin",
///     Street = "Hafenstraße 1", PostalCode = "26135", City = "Oldenburg", Country = Countries.DE, State = "DE-NI",
///     Email = "info@rufwerk.example", PrivacyEmail = "datenschutz@rufwerk.example")]
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class DataControllerAttribute(string name) : Attribute
{
    /// <summary>Name or firm of the controller. Published.</summary>
    public string Name { get; } = name;

    /// <summary>Short name. Published.</summary>
    public string? ShortName { get; set; }

    /// <summary>Owner of a firm that is not a legal person. Published.</summary>
    public string? Owner { get; set; }

    /// <summary>Legal form, where the name does not say it. Published.</summary>
    public string? LegalForm { get; set; }

    /// <summary>Who represents the controller. Published.</summary>
    public string? RepresentedBy { get; set; }

    /// <summary>Office of the representative, for example Geschäftsführer. Published.</summary>
    public string? RepresentativeRole { get; set; }

    /// <summary>Street and number. Published.</summary>
    public string? Street { get; set; }

    /// <summary>Postal code. Published.</summary>
    public string? PostalCode { get; set; }

    /// <summary>City. Published.</summary>
    public string? City { get; set; }

    /// <summary>Country of the seat, ISO 3166-1 alpha-2 code; see <c>Countries</c>. Published.</summary>
    public string? Country { get; set; }

    /// <summary>
    /// Land or state of the seat, ISO 3166-2 code such as <c>DE-NI</c>; the supervisory authority follows from it.
    /// Internal.
    /// </summary>
    public string? State { get; set; }

    /// <summary>General e-mail address. Published.</summary>
    public string? Email { get; set; }

    /// <summary>E-mail address for questions on data protection. Published.</summary>
    public string? PrivacyEmail { get; set; }

    /// <summary>Telephone number. Published.</summary>
    public string? Phone { get; set; }

    /// <summary>Fax number. Published.</summary>
    public string? Fax { get; set; }

    /// <summary>Website, an absolute http(s) URL. Published.</summary>
    public string? Website { get; set; }

    /// <summary>VAT identification number. Published.</summary>
    public string? VatId { get; set; }
}
