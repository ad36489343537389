using Microsoft.CodeAnalysis;
using PolicyGen.Core.Declarations;

namespace PolicyGen.Generators.Parsing;

/// <summary>
/// The attributes of PolicyGen, matched by name: the assembly that a project refers to is never loaded into the compiler, which
/// knows the attributes by the linked copies of their classes.
/// </summary>
internal static class AttributeNames
{
    public const string Namespace = "PolicyGen";

    private const string Suffix = "Attribute";

    /// <summary>
    /// The attributes that make a class a processing. <c>NotPersonalData</c> does not: it says that there is none.
    /// </summary>
    public static readonly string[] TypeAttributes =
    [
        AttributeName<AiInteractionAttribute>.Value,
        AttributeName<AiTrainingAttribute>.Value,
        AttributeName<AutomatedDecisionAttribute>.Value,
        AttributeName<CallRecordingAttribute>.Value,
        AttributeName<CookieAttribute>.Value,
        AttributeName<DataItemAttribute>.Value,
        AttributeName<DataProcessingAttribute>.Value,
        AttributeName<DeidentifiedAttribute>.Value,
        AttributeName<ExcludesAttribute>.Value,
        AttributeName<ImpactAssessmentAttribute>.Value,
        AttributeName<LegalBasisAttribute>.Value,
        AttributeName<NoRecipientsAttribute>.Value,
        AttributeName<ParentalConsentAttribute>.Value,
        AttributeName<PolicyNoteAttribute>.Value,
        AttributeName<ProcessorAttribute>.Value,
        AttributeName<ProvisionOfDataAttribute>.Value,
        AttributeName<PurposeAttribute>.Value,
        AttributeName<RecipientAttribute>.Value,
        AttributeName<RecipientCategoryAttribute>.Value,
        AttributeName<RetentionAttribute>.Value,
        AttributeName<SecurityMeasureAttribute>.Value,
        AttributeName<SpecialCategoryAttribute>.Value,
        AttributeName<UsedInAttribute>.Value,
    ];

    /// <summary>The other attributes, for the assembly and for members.</summary>
    public static readonly string[] OtherAttributes =
    [
        AttributeName<ConsentBannerAttribute>.Value,
        AttributeName<CoversAttribute>.Value,
        AttributeName<DataControllerAttribute>.Value,
        AttributeName<DataProtectionOfficerAttribute>.Value,
        AttributeName<DataSubjectRightsAttribute>.Value,
        AttributeName<EuRepresentativeAttribute>.Value,
        AttributeName<JointControllerAttribute>.Value,
        AttributeName<KnownProcessorAttribute>.Value,
        AttributeName<NoAutomatedDecisionsAttribute>.Value,
        AttributeName<NoDataProtectionOfficerAttribute>.Value,
        AttributeName<NotARecipientAttribute>.Value,
        AttributeName<NotPersonalDataAttribute>.Value,
        AttributeName<PolicyChangesAttribute>.Value,
        AttributeName<PolicyManifestAttribute>.Value,
        AttributeName<PrivacyPolicyAttribute>.Value,
        AttributeName<ProcessingLocationAttribute>.Value,
        AttributeName<SupervisoryAuthorityAttribute>.Value,
        AttributeName<TransferAttribute>.Value,
        AttributeName<TransferRiskAttribute>.Value,
        AttributeName<TranslationAttribute>.Value,
    ];

    private static readonly HashSet<string> s_typeSpellings = CreateSpellings(TypeAttributes);

    private static readonly HashSet<string> s_spellings = CreateSpellings([.. TypeAttributes, .. OtherAttributes]);

    /// <summary>
    /// Whether code that writes this name on a type, with or without the suffix, may mean an attribute that makes it a processing.
    /// </summary>
    public static bool CanMeanTypeAttribute(string name) => s_typeSpellings.Contains(name);

    /// <summary>Whether code that writes this name may mean an attribute of PolicyGen.</summary>
    public static bool CanMeanAttribute(string name) => s_spellings.Contains(name);

    /// <summary>The name without the suffix that may be left out where the attribute is written.</summary>
    public static string TrimSuffix(string name) =>
        name.EndsWith(Suffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - Suffix.Length) : name;

    /// <summary>The metadata name of an attribute.</summary>
    public static string GetMetadataName<TAttribute>()
        where TAttribute : Attribute => Namespace + "." + typeof(TAttribute).Name;

    /// <summary>Whether this is the attribute of PolicyGen.</summary>
    public static bool IsAttribute<TAttribute>(AttributeData attribute)
        where TAttribute : Attribute => FindName(attribute) == AttributeName<TAttribute>.Value;

    /// <summary>The name without suffix when this is an attribute of PolicyGen, or null.</summary>
    public static string? FindName(AttributeData attribute)
    {
        if (attribute.AttributeClass is not { ContainingNamespace: { Name: Namespace, ContainingNamespace.IsGlobalNamespace: true } } type)
            return null;
        var name = type.Name;
        return name.EndsWith(Suffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - Suffix.Length) : null;
    }

    private static HashSet<string> CreateSpellings(string[] names) =>
        new(names.Concat(names.Select(name => name + Suffix)), StringComparer.Ordinal);
}
