using Microsoft.CodeAnalysis;

namespace PolicyGen.Generators.Parsing;

/// <summary>The attributes of PolicyGen, matched by name: their assembly is never loaded into the compiler.</summary>
internal static class AttributeNames
{
    public const string Namespace = "PolicyGen";

    public const string PrivacyPolicy = "PrivacyPolicy";

    private const string Suffix = "Attribute";

    /// <summary>
    /// The attributes that make a class a processing. <c>NotPersonalData</c> is none of them: it says that there is none.
    /// </summary>
    public static readonly string[] TypeAttributes =
    [
        "AiInteraction",
        "AiTraining",
        "AutomatedDecision",
        "CallRecording",
        "Cookie",
        "DataItem",
        "DataProcessing",
        "Deidentified",
        "Excludes",
        "ImpactAssessment",
        "LegalBasis",
        "NoRecipients",
        "ParentalConsent",
        "PolicyNote",
        "Processor",
        "ProvisionOfData",
        "Purpose",
        "Recipient",
        "RecipientCategory",
        "Retention",
        "SecurityMeasure",
        "SpecialCategory",
        "UsedIn",
    ];

    /// <summary>The other attributes, for the assembly and for members.</summary>
    public static readonly string[] OtherAttributes =
    [
        "ConsentBanner",
        "Covers",
        "DataController",
        "DataProtectionOfficer",
        "DataSubjectRights",
        "EuRepresentative",
        "JointController",
        "KnownProcessor",
        "NoAutomatedDecisions",
        "NoDataProtectionOfficer",
        "NotARecipient",
        "NotPersonalData",
        "PolicyChanges",
        "PolicyManifest",
        "PrivacyPolicy",
        "ProcessingLocation",
        "SupervisoryAuthority",
        "Transfer",
        "TransferRisk",
        "Translation",
    ];

    private static readonly HashSet<string> s_typeSpellings = CreateSpellings(TypeAttributes);

    private static readonly HashSet<string> s_spellings = CreateSpellings([.. TypeAttributes, .. OtherAttributes]);

    /// <summary>Whether code that writes this name on a type, with or without the suffix, may mean an attribute that makes it a processing.</summary>
    public static bool CanMeanTypeAttribute(string name) => s_typeSpellings.Contains(name);

    /// <summary>Whether code that writes this name may mean an attribute of PolicyGen.</summary>
    public static bool CanMeanAttribute(string name) => s_spellings.Contains(name);

    /// <summary>The name without the suffix that may be left out where the attribute is written.</summary>
    public static string TrimSuffix(string name) =>
        name.EndsWith(Suffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - Suffix.Length) : name;

    /// <summary>The metadata name of an attribute.</summary>
    public static string GetMetadataName(string attribute) => Namespace + "." + attribute + Suffix;

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
