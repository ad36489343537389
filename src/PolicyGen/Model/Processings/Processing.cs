namespace PolicyGen.Model;

/// <summary>One processing activity (Art. 4(2), 30 GDPR): what one annotated class declares.</summary>
public sealed record Processing
{
    /// <summary>Identifier, unique in a policy; lower case ASCII letters, digits and hyphens.</summary>
    public string Id { get; init; } = "";

    /// <summary>Full name of the declaring class. Internal: not published.</summary>
    public string DeclaringType { get; init; } = "";

    /// <summary>Title of the processing.</summary>
    public LocalizedText Title { get; init; } = LocalizedText.Empty;

    /// <summary>A description in the controller's own words.</summary>
    public LocalizedText? Description { get; init; }

    /// <summary>Whether the program's operator is controller or processor here (Art. 4(7), (8) GDPR).</summary>
    public ProcessingRole Role { get; init; }

    /// <summary>On whose behalf a processor works.</summary>
    public LocalizedText? OnBehalfOf { get; init; }

    /// <summary>Whose data these are.</summary>
    public ValueList<LocalizedText> DataSubjects { get; init; } = ValueList<LocalizedText>.Empty;

    /// <summary>The brands or units it belongs to.</summary>
    public ValueList<string> Units { get; init; } = ValueList<string>.Empty;

    /// <summary>The ways of contact it is about.</summary>
    public ValueList<ContactChannel> Channels { get; init; } = ValueList<ContactChannel>.Empty;

    /// <summary>Where the data come from (Art. 14(2)(f) GDPR); None when nothing is declared.</summary>
    public DataSource Source { get; init; }

    /// <summary>The named source (Art. 14(2)(f) GDPR).</summary>
    public LocalizedText? SourceName { get; init; }

    /// <summary>Whether that source is publicly accessible (Art. 14(2)(f) GDPR).</summary>
    public bool IsPubliclyAccessible { get; init; }

    /// <summary>The data.</summary>
    public ValueList<DataItem> DataItems { get; init; } = ValueList<DataItem>.Empty;

    /// <summary>Special categories among them (Art. 9 GDPR).</summary>
    public ValueList<SpecialCategory> SpecialCategories { get; init; } = ValueList<SpecialCategory>.Empty;

    /// <summary>The purposes, each with its legal bases (Art. 13(1)(c) GDPR).</summary>
    public ValueList<Purpose> Purposes { get; init; } = ValueList<Purpose>.Empty;

    /// <summary>The recipients of these data.</summary>
    public ValueList<RecipientUse> Recipients { get; init; } = ValueList<RecipientUse>.Empty;

    /// <summary>Why the data go to no recipient; null when nothing is declared, which says neither.</summary>
    public LocalizedText? NoRecipients { get; init; }

    /// <summary>All periods and criteria of storage (Art. 13(2)(a) GDPR), in the order of declaration.</summary>
    public ValueList<Retention> Retentions { get; init; } = ValueList<Retention>.Empty;

    /// <summary>How people deal with an AI here (Art. 50 AI Act); null when they do not or nothing is declared.</summary>
    public AiInteraction? AiInteraction { get; init; }

    /// <summary>Recording of calls; null when nothing is declared.</summary>
    public CallRecording? CallRecording { get; init; }

    /// <summary>In which form the data are analysed (Recital 26, Art. 4(5) GDPR); None when nothing is declared.</summary>
    public Deidentification Deidentification { get; init; }

    /// <summary>Practices that are declared not to take place with these data.</summary>
    public ValueList<Exclusion> Exclusions { get; init; } = ValueList<Exclusion>.Empty;

    /// <summary>Whether these data are used to train AI models; null when nothing is declared.</summary>
    public AiTraining? AiTraining { get; init; }

    /// <summary>Decisions based solely on automated processing of these data (Art. 22 GDPR).</summary>
    public ValueList<AutomatedDecision> AutomatedDecisions { get; init; } = ValueList<AutomatedDecision>.Empty;

    /// <summary>Cookies and other access to the device (§ 25 TDDDG).</summary>
    public ValueList<Cookie> Cookies { get; init; } = ValueList<Cookie>.Empty;

    /// <summary>The impact assessment of this processing (Art. 35 GDPR).</summary>
    public ImpactAssessment? ImpactAssessment { get; init; }

    /// <summary>Consent of parents (Art. 8 GDPR).</summary>
    public ParentalConsent? ParentalConsent { get; init; }

    /// <summary>Measures that hold for this processing besides those of the whole policy.</summary>
    public ValueList<LocalizedText> SecurityMeasures { get; init; } = ValueList<LocalizedText>.Empty;

    /// <summary>Whether the data have to be provided and what follows if not (Art. 13(2)(e) GDPR).</summary>
    public ProvisionOfData? ProvisionOfData { get; init; }

    /// <summary>Statements of the controller's own on this processing.</summary>
    public ValueList<LocalizedText> Notes { get; init; } = ValueList<LocalizedText>.Empty;

    /// <summary>
    /// The retention that holds for the whole processing: the first that is limited neither to certain data nor to a
    /// recipient, or else the first.
    /// </summary>
    /// <exception cref="InvalidOperationException">The class declares no <c>[Retention]</c>.</exception>
    public Retention Retention
    {
        get
        {
            foreach (var retention in Retentions)
            {
                if (retention.For.Count == 0 && retention.At is null)
                    return retention;
            }

            return Retentions.Count > 0
                ? Retentions[0]
                : throw new InvalidOperationException($"'{DeclaringType}' declares no retention; add [Retention(...)] to it.");
        }
    }
}
