using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PolicyGen.Generators.Parsing;

/// <summary>A member with attributes of PolicyGen.</summary>
internal sealed record DeclaredMember(string Name, ImmutableArray<AttributeData> Attributes);

/// <summary>
/// The members of a type that carry attributes of PolicyGen, its own first, then those of its base types. A property, its
/// backing field and the parameter of a positional record or primary constructor are one member: attributes may stand on
/// each of them, with and without target.
/// </summary>
internal static class DeclaredMembers
{
    public static IEnumerable<DeclaredMember> GetAll(INamedTypeSymbol type)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var current = type; current is not null && current.SpecialType != SpecialType.System_Object; current = current.BaseType)
        {
            foreach (var member in GetNonInherited(current))
            {
                if (seen.Add(member.Name))
                    yield return member;
            }
        }
    }

    /// <summary>Those of the type itself.</summary>
    public static IReadOnlyList<DeclaredMember> GetNonInherited(INamedTypeSymbol type)
    {
        var members = new List<KeyValuePair<string, List<AttributeData>>>();
        foreach (var symbol in type.GetMembers())
        {
            if (symbol is IPropertySymbol or IFieldSymbol { AssociatedSymbol: null or IPropertySymbol })
                Add(symbol is IFieldSymbol { AssociatedSymbol: { } property } ? property.Name : symbol.Name, symbol);
        }

        foreach (var constructor in type.InstanceConstructors)
        {
            foreach (var parameter in constructor.Parameters)
                Add(parameter.Name, parameter);
        }

        return
        [
            .. members
                .Select(member => new DeclaredMember(member.Key, DeclaredAttributes.FilterAndSort([.. member.Value])))
                .OrderBy(member => member.Attributes[0].ApplicationSyntaxReference, Comparer<SyntaxReference?>.Create(SourceOrder.Compare)),
        ];

        void Add(string name, ISymbol symbol)
        {
            var attributes = symbol.GetAttributes();
            if (!attributes.Any(attribute => AttributeNames.FindName(attribute) is not null))
                return;
            var index = members.FindIndex(member => member.Key == name);
            if (index < 0)
            {
                index = members.Count;
                members.Add(new(name, []));
            }

            members[index].Value.AddRange(attributes);
        }
    }
}
