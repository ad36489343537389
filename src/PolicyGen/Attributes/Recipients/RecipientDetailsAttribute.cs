namespace PolicyGen;

/// <summary>
/// The details of a recipient of personal data (Art. 4(9), 13(1)(e), (f) GDPR), the same for every kind. The details
/// define the recipient and agree wherever they are written; an attribute with the name alone refers to it.
/// </summary>
/// <param name="name">Name of the recipient. Compared without case, spaces and punctuation. Published.</param>
public abstract class RecipientDetailsAttribute(string name) : Attribute
{
    /// <summary>Name of the recipient. Compared without case, spaces and punctuation. Published.</summary>
    public string Name { get; } = name;

    /// <summary>Legal entity that receives the data. Published.</summary>
    public string? LegalEntity { get; set; }

    /// <summary>Postal address of the entity. Published.</summary>
    public string? Address { get; set; }

    /// <summary>Country of the seat, ISO 3166-1 alpha-2 code; see <c>Countries</c>. Published.</summary>
    public string? Country { get; set; }

    /// <summary>Country of the group's head where it differs, ISO 3166-1 alpha-2 code. Published.</summary>
    public string? GroupCountry { get; set; }

    /// <summary>Countries in which the data are processed, ISO 3166-1 alpha-2 codes. Published.</summary>
    public string[] ProcessingCountries { get; set; } = [];

    /// <summary>Place of processing, for example a city. Published.</summary>
    public string? Place { get; set; }

    /// <summary>The recipient's task: a term of <c>Roles</c> or your own words. Published.</summary>
    public string? Role { get; set; }

    /// <summary>Other entities of the group that may take part. Published.</summary>
    public string[] OtherEntities { get; set; } = [];

    /// <summary>
    /// Date of the contract under Art. 28(3) GDPR, <c>yyyy-MM-dd</c> or <c>yyyy-MM</c>. Internal; that there is one is published.
    /// </summary>
    public string? ContractOn { get; set; }

    /// <summary>Name of the contract under Art. 28(3) GDPR. Published.</summary>
    public string? ContractName { get; set; }

    /// <summary>
    /// The basis of a transfer to a third country (Art. 44-49 GDPR), for example <c>DPF</c>; see <c>Mechanisms</c>. Published.
    /// </summary>
    public string? Mechanism { get; set; }

    /// <summary>The same where there are several. Published.</summary>
    public string[] Mechanisms { get; set; } = [];

    /// <summary>Sub-processors (Art. 28(2), (4) GDPR). Published.</summary>
    public string[] SubProcessors { get; set; } = [];

    /// <summary>The software runs on servers of the controller, so that no data leave it. Published.</summary>
    public bool SelfHosted { get; set; }

    /// <summary>Who hosts self-hosted software, by the name of that recipient. Published.</summary>
    public string? HostedBy { get; set; }

    /// <summary>The service is used under a brand of one's own. Published.</summary>
    public bool WhiteLabel { get; set; }

    /// <summary>Legitimate interest that the disclosure rests on (Art. 13(1)(d) GDPR). Published.</summary>
    public string? Interest { get; set; }

    /// <summary>
    /// On a class or member: the data that go there, as they are declared. Default: all of the class, or the member. Published.
    /// </summary>
    public string[] Items { get; set; } = [];

    /// <summary>When data go there, where that is not always. Published.</summary>
    public string? Condition { get; set; }
}
