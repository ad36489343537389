namespace PolicyGen.Core.Rules;

/// <summary>Rules on what a processing is and which data it holds.</summary>
internal static class ProcessingRules
{
    public static readonly Rule NoPurpose = new(
        "PG0010",
        "Processing without purpose",
        RuleSeverity.Error,
        "Processing '{0}' declares no purpose. Add [Purpose(Purposes.…, Basis.…)].",
        "Every policy must state the purposes (Art. 13(1)(c), 5(1)(b) GDPR)."
    );

    public static readonly Rule SpecialCategoryWithoutBasis = new(
        "PG0014",
        "Special category without basis in Article 9",
        RuleSeverity.Error,
        "'{0}' is a special category of data, and Basis.{1} is not a condition of Art. 9(2) GDPR. "
            + "Write, for example, Basis.ExplicitConsent.",
        "Processing special categories is prohibited unless a condition of Art. 9(2) GDPR applies."
    );

    public static readonly Rule HealthDataWithoutCondition = SpecialCategoryWithoutBasis.AddCase(
        "'{0}' is a special category of data, and its processing names no condition of Art. 9(2) GDPR. "
            + "Add, for example, [SpecialCategory(SpecialCategories.Health, Basis.ExplicitConsent)].",
        RuleSeverity.Info
    );

    public static readonly Rule HealthCareWithoutSecrecy = new(
        "PG0015",
        "Article 9(2)(h) without professional secrecy",
        RuleSeverity.Warning,
        "Art. 9(2)(h) GDPR requires processing by or under a person bound by professional secrecy (Art. 9(3)). "
            + "Write ProfessionalSecrecy = \"…\" or use Basis.ExplicitConsent.",
        "Art. 9(2)(h) GDPR applies only to persons bound by professional secrecy (Art. 9(3) GDPR)."
    );

    public static readonly Rule UnclassifiedMember = new(
        "PG0017",
        "Member looks like personal data but is not classified",
        RuleSeverity.Warning,
        "'{0}' looks like personal data. Add [DataItem({1})], or [NotPersonalData(\"…\")] with the reason.",
        "A policy that leaves out data the program holds is false (Art. 5(2), 13(1), 14(1)(d) GDPR)."
    );

    public static readonly Rule UnclassifiedEntityMember = UnclassifiedMember with { CaseSeverity = RuleSeverity.Info };

    public static readonly Rule UnstatedMember = UnclassifiedMember.AddCase(
        "'{0}' belongs to a processing, but nothing says what it is. "
            + "Add [DataItem(\"…\")], or [NotPersonalData(\"…\")] with the reason."
    );

    public static readonly Rule AnonymousButPersonal = new(
        "PG0018",
        "Data called anonymous but treated as personal",
        RuleSeverity.Warning,
        "'{0}' is declared anonymous but has {1}, and anonymous data are not personal data. "
            + "Write Deidentification.Pseudonymized, a retention with Then = AfterRetention.Anonymize, or remove what makes it personal.",
        "Anonymous data are not personal data and need no legal basis (Recital 26 GDPR); "
            + "pseudonymized data remain personal (Art. 4(5) GDPR)."
    );

    public static readonly Rule ContradictedExclusion = new(
        "PG0019",
        "Declared exclusion is contradicted",
        RuleSeverity.Error,
        "{0} is contradicted by {1} of '{2}'. Remove one of the two.",
        "One of the two statements is false (Art. 5(1)(a), (b) GDPR)."
    )
    {
        IsReportedAtEnd = true,
    };

    public static readonly Rule ContradictedLimitableExclusion = ContradictedExclusion.AddCase(
        "'{0}' is contradicted by {1} of '{2}'. Remove one of the two, or use For to say what the exclusion is limited to."
    );

    public static readonly Rule ContradictedExclusivePurpose = ContradictedExclusion.AddCase(
        "The exclusive purpose '{0}' is contradicted by {1} of '{2}'. Remove one of the two, or leave Exclusive out."
    );

    public static readonly Rule UnstatedProvisionOfData = new(
        "PG0042",
        "Duty to provide data not stated",
        RuleSeverity.Info,
        "Processing '{0}' does not say whether the data must be provided and what happens otherwise. "
            + "Add [ProvisionOfData(…)] to the class or the assembly.",
        "A policy must say whether providing data is required and what happens otherwise (Art. 13(2)(e) GDPR)."
    );

    public static readonly Rule UnnamedDataSource = new(
        "PG0043",
        "Source of data missing",
        RuleSeverity.Warning,
        "Processing '{0}' uses data that are not obtained from the person but names no source. Write SourceName = \"…\".",
        "A policy must state the source of data that are not obtained from the data subject (Art. 14(2)(f) GDPR)."
    );

    public static readonly Rule SecretRecording = new(
        "PG0044",
        "Recording without consent or announcement",
        RuleSeverity.Error,
        "Processing '{0}' records calls but declares no {1}. "
            + "Write Announced = true and ConsentAt = ConsentMoment.StartOfCall once the program does both.",
        "Recording the spoken word without consent is a crime in Germany (§ 201 StGB) and requires consent under Art. 6(1)(a) GDPR. "
            + "For a transcript without sound this is disputed, so it is a warning there."
    );

    public static readonly Rule SecretTranscript = SecretRecording with { CaseSeverity = RuleSeverity.Warning };

    public static readonly Rule UndeclaredRecording = SecretRecording.AddCase(
        "Processing '{0}' holds recorded calls, but no processing says how they are recorded. "
            + "Add [CallRecording(Audio = true, Announced = true, ConsentAt = ConsentMoment.StartOfCall)] to the class "
            + "once the program announces the recording and asks for consent.",
        RuleSeverity.Warning
    );

    public static readonly Rule DuplicateProcessing = new(
        "PG0063",
        "Two processings look like one",
        RuleSeverity.Warning,
        "'{0}' and '{1}' are processings with the same title, '{2}'. "
            + "Write [UsedIn(typeof({0}))] instead of [DataProcessing] here, or another title.",
        "A page with two sections of the same title does not tell people what happens where (Art. 12(1) GDPR)."
    )
    {
        IsReportedAtEnd = true,
    };
}
