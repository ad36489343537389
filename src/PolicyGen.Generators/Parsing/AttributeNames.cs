using Microsoft.CodeAnalysis;

namespace PolicyGen.Generators.Parsing;

/// <summary>The attributes of PolicyGen, matched by name: their assembly is never loaded into the compiler.</summary>
internal static class AttributeNames
{
    public const string Namespace = "PolicyGen";

    public const string Root = "PrivacyPolicy";

    private const string Suffix = "Attribute";

    /// <summary>
    /// The attributes that make a class a processing. <c>NotPersonalData</c> is none of them: it says that there is none.
    /// </summary>
    public static readonly string[] OnTypes =
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

    /// <summary>The metadata name of an attribute.</summary>
    public static string MetadataName(string attribute) => Namespace + "." + attribute + Suffix;

    /// <summary>The name without suffix when this is an attribute of PolicyGen, or null.</summary>
    public static string? TryGetName(AttributeData attribute)
    {
        if (attribute.AttributeClass is not { ContainingNamespace: { Name: Namespace, ContainingNamespace.IsGlobalNamespace: true } } type) return null;
        var name = type.Name;
        return name.EndsWith(Suffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - Suffix.Length) : null;
    }
}
