namespace PolicyGen;

/// <summary>Name and contact details of a person or body that the policy names.</summary>
/// <param name="name">Name or firm. Published.</param>
public abstract class ContactAttribute(string name) : Attribute
{
    /// <summary>Name or firm. Published.</summary>
    public string Name { get; } = name;

    /// <summary>Street and number. Published.</summary>
    public string? Street { get; set; }

    /// <summary>Postal code. Published.</summary>
    public string? PostalCode { get; set; }

    /// <summary>City. Published.</summary>
    public string? City { get; set; }

    /// <summary>Country of the seat, ISO 3166-1 alpha-2 code; see <c>Countries</c>. Published.</summary>
    public string? Country { get; set; }

    /// <summary>E-mail address. Published.</summary>
    public string? Email { get; set; }

    /// <summary>Telephone number. Published.</summary>
    public string? Phone { get; set; }

    /// <summary>Fax number. Published.</summary>
    public string? Fax { get; set; }

    /// <summary>Website, an absolute http(s) URL. Published.</summary>
    public string? Website { get; set; }
}
