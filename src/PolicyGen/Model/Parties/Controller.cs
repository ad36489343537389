namespace PolicyGen.Model;

/// <summary>The controller: who decides on purposes and means of the processing (Art. 4(7), 13(1)(a) GDPR).</summary>
public sealed record Controller
{
    /// <summary>Name or firm.</summary>
    public string Name { get; init; } = "";

    /// <summary>Short name, as the texts use it; null for none.</summary>
    public string? ShortName { get; init; }

    /// <summary>The owner of a firm that is not a legal person.</summary>
    public string? Owner { get; init; }

    /// <summary>Legal form, where the name does not say it.</summary>
    public LocalizedText? LegalForm { get; init; }

    /// <summary>Who represents the controller.</summary>
    public string? RepresentedBy { get; init; }

    /// <summary>The office of the representative, for example managing director.</summary>
    public LocalizedText? RepresentativeRole { get; init; }

    /// <summary>Street and number.</summary>
    public string? Street { get; init; }

    /// <summary>Postal code.</summary>
    public string? PostalCode { get; init; }

    /// <summary>City.</summary>
    public string? City { get; init; }

    /// <summary>Country of the seat.</summary>
    public Country? Country { get; init; }

    /// <summary>
    /// The Land or state of the seat, for example <c>DE-NI</c> (ISO 3166-2); it decides on the supervisory authority. Internal: not
    /// published.
    /// </summary>
    public string? State { get; init; }

    /// <summary>General e-mail address.</summary>
    public string? Email { get; init; }

    /// <summary>E-mail address for questions on data protection.</summary>
    public string? PrivacyEmail { get; init; }

    /// <summary>Telephone number.</summary>
    public string? Phone { get; init; }

    /// <summary>Fax number.</summary>
    public string? Fax { get; init; }

    /// <summary>Website (absolute URL).</summary>
    public string? Website { get; init; }

    /// <summary>VAT identification number.</summary>
    public string? VatId { get; init; }
}
