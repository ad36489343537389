using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace PolicyGen.Generators.Transfers.Hosts;

/// <summary>
/// What code writes to locals, fields, properties and parameters, and what methods return, as far as it may be an address.
/// It is collected while the code is analysed and read at its end: an address may stand in another file than its use.
/// </summary>
internal sealed class AssignedValues
{
    private readonly ConcurrentDictionary<ISymbol, ConcurrentQueue<IOperation>> _values = new(SymbolEqualityComparer.Default);

    public void Add(ISymbol? target, ITypeSymbol? type, IOperation? value)
    {
        if (value is null || !CanStoreAddress(type) || !CanBeAddress(value))
            return;
        // Who reads an abstract member gets what one of its overrides holds.
        for (; target is not null; target = GetOverriddenMember(target))
            _values.GetOrAdd(target.OriginalDefinition, _ => new ConcurrentQueue<IOperation>()).Enqueue(value);
    }

    /// <summary>The values of a symbol in the order of the source, so that the result does not depend on threads.</summary>
    public IReadOnlyList<IOperation> GetValues(ISymbol symbol) =>
        _values.TryGetValue(symbol.OriginalDefinition, out var values)
            ? [.. values.OrderBy(value => value.Syntax.GetLocation(), SourceLocationComparer.Instance)]
            : [];

    /// <summary>Whether a type may hold an address: a text, a <c>Uri</c> or its like, or several of them.</summary>
    public static bool CanHoldAddress(ITypeSymbol? type) =>
        type switch
        {
            { SpecialType: SpecialType.System_String or SpecialType.System_Object } => true,
            IArrayTypeSymbol array => CanHoldAddress(array.ElementType),
            INamedTypeSymbol { Name: "Uri" or "UriBuilder" or "Url" } => true,
            INamedTypeSymbol { TypeArguments.Length: 1 } generic => CanHoldAddress(generic.TypeArguments[0]),
            _ => false,
        };

    /// <summary>The same, or a dictionary of such: what is asked for by a key is one of its values.</summary>
    public static bool CanStoreAddress(ITypeSymbol? type) =>
        CanHoldAddress(type)
        || (
            type is INamedTypeSymbol { TypeArguments.Length: 2 } table
            && table.Name.EndsWith("Dictionary", StringComparison.Ordinal)
            && CanHoldAddress(table.TypeArguments[1])
        );

    private static ISymbol? GetOverriddenMember(ISymbol member) =>
        member switch
        {
            IPropertySymbol property => property.OverriddenProperty ?? FindImplementedProperty(property),
            IMethodSymbol method => method.OverriddenMethod,
            _ => null,
        };

    /// <summary>The property of an interface of the project that a property implements.</summary>
    private static ISymbol? FindImplementedProperty(IPropertySymbol property)
    {
        if (property.ContainingType is not { TypeKind: TypeKind.Class or TypeKind.Struct } type)
            return null;
        foreach (
            var candidate in type
                .AllInterfaces.Where(other => other.ContainingAssembly is ISourceAssemblySymbol)
                .SelectMany(other => other.GetMembers(property.Name))
        )
        {
            if (SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(candidate), property))
                return candidate;
        }

        return null;
    }

    /// <summary>Most texts of a program are not addresses: they are not kept.</summary>
    private static bool CanBeAddress(IOperation value) =>
        !value.ConstantValue.HasValue
        || (value.ConstantValue.Value is string text && text.Length <= HostAddress.MaxLength && text.IndexOf('.') >= 0);
}
