using Microsoft.CodeAnalysis;
using PolicyGen.Generators.Roslyn;

namespace PolicyGen.Generators.Analyzers;

/// <summary>Attributes of others that say what a member is: somebody has thought about it.</summary>
internal static class ExternalClassification
{
    /// <summary>
    /// <c>[PersonalData]</c> of ASP.NET Core Identity, and what derives from the data classification attribute of
    /// Microsoft.Extensions.Compliance; <c>[NotMapped]</c> is never stored.
    /// </summary>
    public static bool IsClassified(IEnumerable<AttributeData> attributes) =>
        attributes.Any(attribute => IsClassificationAttribute(attribute.AttributeClass));

    private static bool IsClassificationAttribute(INamedTypeSymbol? attribute)
    {
        foreach (var current in attribute?.GetSelfAndBaseTypes() ?? [])
        {
            if (
                current.Name
                    is "PersonalDataAttribute"
                        or "ProtectedPersonalDataAttribute"
                        or "DataClassificationAttribute"
                        or "NotMappedAttribute"
                && current.ToDisplayString()
                    is "Microsoft.AspNetCore.Identity.PersonalDataAttribute"
                        or "Microsoft.AspNetCore.Identity.ProtectedPersonalDataAttribute"
                        or "Microsoft.Extensions.Compliance.Classification.DataClassificationAttribute"
                        or "System.ComponentModel.DataAnnotations.Schema.NotMappedAttribute"
            )
                return true;
        }

        return false;
    }
}
