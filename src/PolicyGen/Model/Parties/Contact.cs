namespace PolicyGen.Model;

/// <summary>Name and contact details of a person or body.</summary>
public sealed record Contact
{
    /// <summary>Name or firm.</summary>
    public string Name { get; init; } = "";

    /// <summary>Firm of an external officer; null for none.</summary>
    public string? Organization { get; init; }

    /// <summary>Street and number.</summary>
    public string? Street { get; init; }

    /// <summary>Postal code.</summary>
    public string? PostalCode { get; init; }

    /// <summary>City.</summary>
    public string? City { get; init; }

    /// <summary>Country.</summary>
    public Country? Country { get; init; }

    /// <summary>E-mail address.</summary>
    public string? Email { get; init; }

    /// <summary>Telephone number.</summary>
    public string? Phone { get; init; }

    /// <summary>Fax number.</summary>
    public string? Fax { get; init; }

    /// <summary>Website (absolute URL).</summary>
    public string? Website { get; init; }
}
