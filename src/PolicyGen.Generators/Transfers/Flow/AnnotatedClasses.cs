using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using PolicyGen.Generators.Parsing;
using PolicyGen.Generators.Roslyn;

namespace PolicyGen.Generators.Transfers.Flow;

/// <summary>
/// Finds the classes whose data are annotated: with the attributes of PolicyGen, as personal data of ASP.NET Core Identity, or
/// with a data classification.
/// </summary>
internal sealed class AnnotatedClasses
{
    private static readonly string[] s_dataAttributes = ["DataItem", "SpecialCategory"];

    /// <summary>Generic types of the framework that stand for what they hold.</summary>
    private static readonly HashSet<string> s_wrappers = new(StringComparer.Ordinal)
    {
        "Task",
        "ValueTask",
        "Nullable",
        "KeyValuePair",
        "Lazy",
        "ConfiguredTaskAwaitable",
        "ConfiguredValueTaskAwaitable",
    };

    private readonly ConcurrentDictionary<INamedTypeSymbol, AnnotatedClass?> _classes = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, AnnotatedClass?> _classesByWrapper = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IAssemblySymbol, bool> _annotatableAssemblies = new(SymbolEqualityComparer.Default);

    /// <summary>The class, or the nearest one it inherits from, whose data are annotated.</summary>
    public AnnotatedClass? Find(ITypeSymbol? type)
    {
        if (type is ITypeParameterSymbol parameter)
            return parameter.ConstraintTypes.Select(Find).FirstOrDefault(found => found is not null);
        for (var current = type as INamedTypeSymbol; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (_classes.GetOrAdd(current.OriginalDefinition, ReadAnnotations) is { } found)
                return found;
        }

        return null;
    }

    /// <summary>The same for a task or collection of such a class.</summary>
    public AnnotatedClass? FindWrapped(ITypeSymbol? type) =>
        type switch
        {
            null or { SpecialType: not SpecialType.None } => null,
            { TypeKind: TypeKind.Enum or TypeKind.Delegate or TypeKind.Error } => null,
            _ => _classesByWrapper.GetOrAdd(type, key => Unwrap(key, depth: 0)),
        };

    private AnnotatedClass? Unwrap(ITypeSymbol type, int depth)
    {
        if (Find(type) is { } found)
            return found;
        if (depth > 4)
            return null;
        if (
            type is INamedTypeSymbol { IsGenericType: true } generic
            && s_wrappers.Contains(generic.Name)
            && generic.ContainingNamespace.IsSystemNamespace()
        )
        {
            return generic.TypeArguments.Select(argument => Unwrap(argument, depth + 1)).FirstOrDefault(inner => inner is not null);
        }

        return Carrier.GetElementType(type) is { } element && !SymbolEqualityComparer.Default.Equals(element, type)
            ? Unwrap(element, depth + 1)
            : null;
    }

    private AnnotatedClass? ReadAnnotations(INamedTypeSymbol type)
    {
        if (
            type.TypeKind is not (TypeKind.Class or TypeKind.Struct or TypeKind.Interface)
            || type.ContainingAssembly is not { } assembly
            || !_annotatableAssemblies.GetOrAdd(assembly, CanAnnotate)
        )
            return null;
        if (type.GetAttributes().Any(attribute => AttributeNames.FindName(attribute) == "NotPersonalData"))
            return null;
        var isProcessing = TypeParser.IsProcessing(type);
        var (items, clean) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        ReadMemberItems(type, items, clean);
        if (!isProcessing && items.Count == 0)
            return null;
        ReadClassItems(type, items);
        for (var current = type.BaseType; current is { SpecialType: SpecialType.None }; current = current.BaseType)
            ReadMemberItems(current, items, clean);
        items.ExceptWith(clean);
        return new AnnotatedClass(type, items, clean);
    }

    /// <summary>The items that stand on the class, for members that cannot carry attributes.</summary>
    private static void ReadClassItems(INamedTypeSymbol type, HashSet<string> items)
    {
        foreach (var attribute in type.GetAttributes())
        {
            if (AttributeNames.FindName(attribute) != "DataItem")
                continue;
            foreach (var argument in attribute.NamedArguments)
            {
                if (argument is { Key: "Member", Value.Value: string member })
                    items.Add(member);
            }
        }
    }

    /// <summary>A property, its field and the parameter of its name are one member.</summary>
    private static void ReadMemberItems(INamedTypeSymbol type, HashSet<string> items, HashSet<string> clean)
    {
        foreach (var member in type.GetMembers())
        {
            if (member is IPropertySymbol)
                Add(member.Name, member);
            else if (member is IFieldSymbol field)
                Add(field.AssociatedSymbol?.Name ?? field.Name, field);
        }

        foreach (var parameter in type.InstanceConstructors.SelectMany(constructor => constructor.Parameters))
            Add(parameter.Name, parameter);

        void Add(string name, ISymbol symbol)
        {
            foreach (var attribute in symbol.GetAttributes())
            {
                if (AttributeNames.FindName(attribute) is { } own)
                {
                    if (s_dataAttributes.Contains(own))
                        items.Add(name);
                    else if (own == "NotPersonalData")
                        clean.Add(name);
                }
                else if (IsPersonalDataAttribute(attribute.AttributeClass) && !IsIdentifier(symbol))
                {
                    items.Add(name);
                }
            }
        }
    }

    /// <summary>Whether an attribute of the framework marks personal data.</summary>
    public static bool IsPersonalDataAttribute(INamedTypeSymbol? attribute) =>
        attribute
            is {
                Name: "PersonalDataAttribute" or "ProtectedPersonalDataAttribute",
                ContainingNamespace: { Name: "Identity", ContainingNamespace.Name: "AspNetCore" }
            }
        || IsClassificationAttribute(attribute);

    /// <summary>Whether an attribute is a data classification, and not the one for what is public or unclassified.</summary>
    public static bool IsClassificationAttribute(INamedTypeSymbol? attribute)
    {
        if (
            attribute is null
            || attribute.Name.StartsWith("No", StringComparison.Ordinal)
            || attribute.Name.StartsWith("Public", StringComparison.Ordinal)
            || attribute.Name.StartsWith("Unknown", StringComparison.Ordinal)
        )
            return false;
        for (var current = attribute.BaseType; current is not null; current = current.BaseType)
        {
            if (
                current is
                {
                    Name: "DataClassificationAttribute",
                    ContainingNamespace: { Name: "Classification", ContainingNamespace.Name: "Compliance" }
                }
            )
                return true;
        }

        return false;
    }

    /// <summary>The id of a user is personal data and travels everywhere: it says who is meant to nobody but the program.</summary>
    private static bool IsIdentifier(ISymbol member) => member.Name.EndsWith("Id", StringComparison.Ordinal);

    /// <summary>Only these are looked into: types of all others cannot carry the attributes.</summary>
    private static bool CanAnnotate(IAssemblySymbol assembly) =>
        assembly is ISourceAssemblySymbol
        || assembly.Name.Contains(".Identity")
        || assembly.Modules.Any(module =>
            module.ReferencedAssemblies.Any(reference =>
                reference.Name is AttributeNames.Namespace or "Microsoft.Extensions.Compliance.Abstractions"
            )
        );
}
