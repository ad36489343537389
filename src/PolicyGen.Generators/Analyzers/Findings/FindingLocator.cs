using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyGen.Core.Declarations;
using PolicyGen.Generators.Parsing;

namespace PolicyGen.Generators.Analyzers;

/// <summary>Finds the source that a place of the declarations stands for.</summary>
internal static class FindingLocator
{
    /// <param name="place">The place.</param>
    /// <param name="owner">The type that the place names, or the assembly.</param>
    /// <param name="cancellationToken">Cancels the search.</param>
    public static Location Find(Place place, ISymbol owner, CancellationToken cancellationToken)
    {
        // What another assembly declares has no source here either: the policy that takes it over is the place.
        if (place.Assembly is not null)
            return FindPolicyLocation(owner.ContainingAssembly ?? (IAssemblySymbol)owner, cancellationToken);
        var attributes = place.Member is null ? DeclaredAttributes.Get(owner) : FindMemberAttributes((INamedTypeSymbol)owner, place.Member);
        var syntax =
            place.AttributeIndex >= 0 && place.AttributeIndex < attributes.Length
                ? DeclaredAttributes.FindSyntax(attributes[place.AttributeIndex], place.Argument, cancellationToken)
                : null;
        // A base type in another assembly has no source here: then the class that inherits from it is the place.
        return syntax?.GetLocation() ?? owner.Locations.FirstOrDefault(location => location.IsInSource) ?? Location.None;
    }

    private static Location FindPolicyLocation(IAssemblySymbol assembly, CancellationToken cancellationToken)
    {
        var root = DeclaredAttributes.Get(assembly).FirstOrDefault(AttributeNames.IsAttribute<PrivacyPolicyAttribute>);
        return root?.ApplicationSyntaxReference?.GetSyntax(cancellationToken).GetLocation() ?? Location.None;
    }

    private static ImmutableArray<AttributeData> FindMemberAttributes(INamedTypeSymbol type, string name)
    {
        foreach (var member in DeclaredMembers.GetAll(type))
        {
            if (member.Name == name)
                return member.Attributes;
        }

        return [];
    }
}
