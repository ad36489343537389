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

    /// <summary>Controllers that decide with the controller (Art. 26 GDPR).</summary>
    public ValueList<JointController> JointControllers { get; init; } = ValueList<JointController>.Empty;

    /// <summary>The representative in the European Union (Art. 27 GDPR); null when none is declared.</summary>
    public Contact? EuRepresentative { get; init; }

    /// <summary>The data protection officer (Art. 37 GDPR); null when none is declared.</summary>
    public Contact? DataProtectionOfficer { get; init; }

    /// <summary>Why no data protection officer is named; null when nothing is declared, which says neither.</summary>
    public LocalizedText? NoDataProtectionOfficer { get; init; }

    /// <summary>The processing activities, ordered by title.</summary>
    public ValueList<Processing> Processings { get; init; } = ValueList<Processing>.Empty;

    /// <summary>All recipients (Art. 4(9) GDPR), processors and categories included, ordered by name.</summary>
    public ValueList<Recipient> Recipients { get; init; } = ValueList<Recipient>.Empty;

    /// <summary>The technical and organisational measures (Art. 32 GDPR) that hold for all processing.</summary>
    public ValueList<LocalizedText> SecurityMeasures { get; init; } = ValueList<LocalizedText>.Empty;

    /// <summary>Practices that are declared not to take place in any processing.</summary>
    public ValueList<Exclusion> Exclusions { get; init; } = ValueList<Exclusion>.Empty;

    /// <summary>Whether data are used to train AI models; null when nothing is declared, which says neither.</summary>
    public AiTraining? AiTraining { get; init; }

    /// <summary>Decisions based solely on automated processing that concern all processing (Art. 22 GDPR).</summary>
    public ValueList<AutomatedDecision> AutomatedDecisions { get; init; } = ValueList<AutomatedDecision>.Empty;

    /// <summary>Why no decision is based solely on automated processing; null when nothing is declared, which says neither.</summary>
    public LocalizedText? NoAutomatedDecisions { get; init; }

    /// <summary>Cookies and other access to the device that belong to no single processing (§ 25 TDDDG).</summary>
    public ValueList<Cookie> Cookies { get; init; } = ValueList<Cookie>.Empty;

    /// <summary>The banner that asks for consent; null when none is declared.</summary>
    public ConsentBanner? ConsentBanner { get; init; }

    /// <summary>Where data are processed; null when nothing is declared.</summary>
    public ProcessingLocation? ProcessingLocation { get; init; }

    /// <summary>Risks of transfers to third countries.</summary>
    public ValueList<TransferRisk> TransferRisks { get; init; } = ValueList<TransferRisk>.Empty;

    /// <summary>The general rule of retention, where a processing has none of its own (Art. 13(2)(a) GDPR).</summary>
    public ValueList<Retention> GeneralRetentions { get; init; } = ValueList<Retention>.Empty;

    /// <summary>Whether data have to be provided, in all processing that says nothing else (Art. 13(2)(e) GDPR).</summary>
    public ProvisionOfData? ProvisionOfData { get; init; }

    /// <summary>The impact assessment of all processing (Art. 35 GDPR).</summary>
    public ImpactAssessment? ImpactAssessment { get; init; }

    /// <summary>Consent of parents in all processing (Art. 8 GDPR).</summary>
    public ParentalConsent? ParentalConsent { get; init; }

    /// <summary>
    /// The competent supervisory authority (Art. 13(2)(d), 77 GDPR): declared, or the one of the controller's Land or country.
    /// </summary>
    public SupervisoryAuthority? SupervisoryAuthority { get; init; }

    /// <summary>How data subjects exercise their rights (Art. 12 GDPR).</summary>
    public DataSubjectRights Rights { get; init; } = new();

    /// <summary>When the policy changes and how people learn of it.</summary>
    public PolicyChanges? Changes { get; init; }

    /// <summary>The accepted versions, the newest first, from <c>PrivacyPolicy.lock.json</c>; empty where the project has none.</summary>
    public ValueList<PolicyRevision> History { get; init; } = ValueList<PolicyRevision>.Empty;

    /// <summary>Statements of the controller's own, each in the section it is declared for.</summary>
    public ValueList<PolicyNote> Notes { get; init; } = ValueList<PolicyNote>.Empty;

    /// <summary>The recipient with this <see cref="Recipient.Id"/>, or null.</summary>
    public Recipient? FindRecipient(string id)
    {
        foreach (var recipient in Recipients)
        {
            if (recipient.Id == id)
                return recipient;
        }

        return null;
    }
}
