namespace PolicyGen.Model;

/// <summary>A privacy policy: everything the declarations of a program say, resolved and merged.</summary>
public sealed record PolicyDocument
{
    /// <summary>The title of the policy.</summary>
    public LocalizedText Title { get; init; } = LocalizedText.Empty;

    /// <summary>The languages of the policy, two-letter ISO 639-1 codes; the first is the one the declarations are written in.</summary>
    public ValueList<string> Languages { get; init; } = ValueList<string>.Empty;

    /// <summary>The date of the policy, as declared.</summary>
    public PolicyDate? AsOf { get; init; }

    /// <summary>The version of the policy, as declared.</summary>
    public string? Version { get; init; }

    /// <summary>The date by which the policy is to be reviewed. Internal: not published.</summary>
    public PolicyDate? ReviewBy { get; init; }

    /// <summary>The addresses (absolute URLs) at which the current version is published.</summary>
    public ValueList<string> PublishedAt { get; init; } = ValueList<string>.Empty;

    /// <summary>The brands, products, domains and persons the policy is for.</summary>
    public ValueList<CoveredSubject> Scope { get; init; } = ValueList<CoveredSubject>.Empty;

    /// <summary>The controller (Art. 4(7), 13(1)(a) GDPR). Its name is empty only where the build reports PG0054.</summary>
    public Controller Controller { get; init; } = new();

    /// <summary>The processing activities, ordered by title.</summary>
    public ValueList<Processing> Processings { get; init; } = ValueList<Processing>.Empty;

    /// <summary>All recipients (Art. 4(9) GDPR), processors and categories included, ordered by name.</summary>
    public ValueList<Recipient> Recipients { get; init; } = ValueList<Recipient>.Empty;

    /// <summary>The technical and organisational measures (Art. 32 GDPR) that hold for all processing.</summary>
    public ValueList<LocalizedText> SecurityMeasures { get; init; } = ValueList<LocalizedText>.Empty;

    /// <summary>The competent supervisory authority (Art. 13(2)(d), 77 GDPR): declared, or the one of the controller's Land or country.</summary>
    public SupervisoryAuthority? SupervisoryAuthority { get; init; }

    /// <summary>How data subjects exercise their rights (Art. 12 GDPR).</summary>
    public DataSubjectRights Rights { get; init; } = new();

    /// <summary>When the policy changes and how people learn of it.</summary>
    public PolicyChanges? Changes { get; init; }

    /// <summary>Statements of the controller's own, each in the section it is declared for.</summary>
    public ValueList<PolicyNote> Notes { get; init; } = ValueList<PolicyNote>.Empty;

    /// <summary>The recipient with this <see cref="Recipient.Id"/>, or null.</summary>
    public Recipient? FindRecipient(string id)
    {
        foreach (var recipient in Recipients)
        {
            if (recipient.Id == id) return recipient;
        }

        return null;
    }
}
