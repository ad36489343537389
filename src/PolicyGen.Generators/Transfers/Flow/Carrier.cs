using Microsoft.CodeAnalysis;
using PolicyGen.Generators.Roslyn;

namespace PolicyGen.Generators.Transfers.Flow;

/// <summary>What can hold personal data when it is computed from them: a text can, a flag or a count says nothing of a person.</summary>
internal static class Carrier
{
    private static readonly HashSet<string> s_plainTypes = new(StringComparer.Ordinal)
    {
        "Guid",
        "DateTime",
        "DateTimeOffset",
        "DateOnly",
        "TimeOnly",
        "TimeSpan",
        "CancellationToken",
        "Type",
        "Task",
        "ValueTask",
        "Index",
        "Range",
        "Version",
        "CultureInfo",
    };

    public static bool CanHoldData(ITypeSymbol? type)
    {
        if (type is null || type.TypeKind == TypeKind.Enum)
            return false;
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            return CanHoldData(nullable.TypeArguments[0]);
        if (type is INamedTypeSymbol { Arity: 1, Name: "Task" or "ValueTask" } task)
            return CanHoldData(task.TypeArguments[0]);
        if (
            type.SpecialType
            is >= SpecialType.System_Boolean
                and <= SpecialType.System_Double
                or SpecialType.System_Void
                or SpecialType.System_DateTime
                or SpecialType.System_IntPtr
                or SpecialType.System_UIntPtr
        )
            return false;
        return !(s_plainTypes.Contains(type.Name) && type is INamedTypeSymbol { Arity: 0 } && type.ContainingNamespace.IsSystemNamespace());
    }

    /// <summary>Whether the text of a value shows what it holds; by default it is the name of its type.</summary>
    public static bool HasPrintableContent(ITypeSymbol? type)
    {
        if (
            type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, SpecialType: SpecialType.None } named
            || named.IsRecord
            || named.IsAnonymousType
            || named.IsTupleType
        )
            return type is not IArrayTypeSymbol;
        for (var current = named; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (
                current.IsRecord
                || current.GetMembers("ToString").Any(member => member is IMethodSymbol { IsOverride: true, Parameters.IsEmpty: true })
            )
                return true;
        }

        return named.TypeKind == TypeKind.Error;
    }

    /// <summary>What a collection holds, or null for anything else.</summary>
    public static ITypeSymbol? GetElementType(ITypeSymbol? type)
    {
        if (type is IArrayTypeSymbol array)
            return array.ElementType;
        if (type is not INamedTypeSymbol named || type.SpecialType == SpecialType.System_String)
            return null;
        if (IsSequence(named))
            return named.TypeArguments[0];
        return named.AllInterfaces.FirstOrDefault(IsSequence)?.TypeArguments[0];
    }

    private static bool IsSequence(INamedTypeSymbol type) =>
        type.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T
        || type is { Name: "IAsyncEnumerable", Arity: 1 };
}
