namespace PolicyGen.Model;

/// <summary>A recipient of personal data, by name or as a category (Art. 4(9), 13(1)(e) GDPR).</summary>
public sealed record Recipient
{
    /// <summary>Identifier, unique among the recipients of a policy; lower case ASCII letters, digits and hyphens.</summary>
    public string Id { get; init; } = "";

    /// <summary>Name of the recipient or of the category.</summary>
    public LocalizedText Name { get; init; } = LocalizedText.Empty;

    /// <summary>Processor, controller of its own, or a category.</summary>
    public RecipientKind Kind { get; init; }

    /// <summary>Whether this stands for recipients of a kind rather than for one named recipient.</summary>
    public bool IsCategory { get; init; }

    /// <summary>Whether a processor is also a controller for a part of the processing.</summary>
    public bool AlsoController { get; init; }

    /// <summary>The legal entity that receives the data.</summary>
    public string? LegalEntity { get; init; }

    /// <summary>Postal address of the entity.</summary>
    public string? Address { get; init; }

    /// <summary>Country of the seat; null when none is declared.</summary>
    public Country? Country { get; init; }

    /// <summary>Country of the group's head, where it differs.</summary>
    public Country? GroupCountry { get; init; }

    /// <summary>Countries in which the data are processed.</summary>
    public ValueList<Country> ProcessingCountries { get; init; } = ValueList<Country>.Empty;

    /// <summary>Place of processing, for example a city.</summary>
    public LocalizedText? Place { get; init; }

    /// <summary>The recipient's task.</summary>
    public LocalizedText? Role { get; init; }

    /// <summary>Other entities of the group that may take part.</summary>
    public ValueList<string> OtherEntities { get; init; } = ValueList<string>.Empty;

    /// <summary>Whether a contract under Art. 28(3) GDPR is declared.</summary>
    public bool HasContract { get; init; }

    /// <summary>Date of the contract. Internal: not published.</summary>
    public PolicyDate? ContractOn { get; init; }

    /// <summary>Name of the contract.</summary>
    public LocalizedText? ContractName { get; init; }

    /// <summary>The bases of the transfers to third countries (Art. 44-49 GDPR).</summary>
    public ValueList<Transfer> Transfers { get; init; } = ValueList<Transfer>.Empty;

    /// <summary>Sub-processors (Art. 28(2), (4) GDPR).</summary>
    public ValueList<string> SubProcessors { get; init; } = ValueList<string>.Empty;

    /// <summary>Whether the software runs on servers of the controller, so that no data leave it.</summary>
    public bool SelfHosted { get; init; }

    /// <summary>Who hosts self-hosted software.</summary>
    public string? HostedBy { get; init; }

    /// <summary>Whether the service is used under a brand of one's own.</summary>
    public bool WhiteLabel { get; init; }

    /// <summary>The legitimate interest that the disclosure rests on (Art. 13(1)(d) GDPR).</summary>
    public LocalizedText? Interest { get; init; }

    /// <summary>When data are disclosed, where that is not always.</summary>
    public LocalizedText? Condition { get; init; }

    /// <summary>
    /// Full names of the classes that declare the recipient, ordered; empty for the assembly alone. Internal: not published.
    /// </summary>
    public ValueList<string> DeclaringTypes { get; init; } = ValueList<string>.Empty;

    /// <summary>Whether data can reach a country outside the European Economic Area here.</summary>
    public bool InvolvesThirdCountry
    {
        get
        {
            if (SelfHosted)
                return false;
            if (Country is { IsThirdCountry: true } || GroupCountry is { IsThirdCountry: true })
                return true;
            foreach (var country in ProcessingCountries)
            {
                if (country.IsThirdCountry)
                    return true;
            }

            return false;
        }
    }
}
