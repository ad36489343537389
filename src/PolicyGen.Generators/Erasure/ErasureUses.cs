using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace PolicyGen.Generators.Erasure;

/// <summary>
/// What in the code seems to erase data of the classes. It is found generously: that something erases is easily missed, and a
/// wrong finding is worse than none.
/// </summary>
internal sealed class ErasureUses(IReadOnlyList<RetainedClass> classes)
{
    /// <summary>What <see cref="Add(OperationAnalysisContext)"/> looks at.</summary>
    public static readonly ImmutableArray<OperationKind> Operations =
    [
        OperationKind.Invocation,
        OperationKind.PropertyReference,
        OperationKind.Literal,
    ];

    private readonly ConcurrentDictionary<INamedTypeSymbol, bool> _erased = new(SymbolEqualityComparer.Default);

    private volatile bool _erasesAll;

    public bool Erases(RetainedClass retained) => _erasesAll || _erased.ContainsKey(retained.Type);

    public void Add(OperationAnalysisContext context)
    {
        if (_erasesAll)
            return;
        switch (context.Operation)
        {
            case IInvocationOperation invocation:
                Add(invocation);
                break;
            case IPropertyReferenceOperation { Property: var property }:
                if (IsProcessing(property))
                    Mark(retained => IsMemberOf(property.Name, retained.Type));
                else if (ErasureNames.IsStoreExpiry(property.Name))
                    _erasesAll = true;
                break;
            // The names of tables are not those of classes.
            case ILiteralOperation { ConstantValue.Value: string text } when ErasureNames.IsStatement(text):
                _erasesAll = true;
                break;
        }
    }

    private void Add(IInvocationOperation invocation)
    {
        var method = invocation.TargetMethod;
        if (
            method is
            {
                Name: "ErasureCutoff",
                ContainingType: { Name: "Retention", ContainingNamespace: { Name: "Model", ContainingNamespace.Name: "PolicyGen" } }
            }
        )
        {
            // That of a known processing is a reference to its member already; any other may be of all of them.
            if (
                invocation.Instance
                    is not IPropertyReferenceOperation { Instance: IPropertyReferenceOperation { Property: var processing } }
                || !IsProcessing(processing)
            )
                _erasesAll = true;
        }
        else if (ErasureNames.IsMethod(method.Name))
        {
            var types = TypesOf(invocation).ToList();
            Mark(retained =>
                method.Name.Contains(retained.Type.Name)
                || method.ContainingType.Name.Contains(retained.Type.Name)
                || types.Exists(type => Mentions(type, retained.Type, depth: 0))
            );
        }
        else if (method.Parameters.Any(parameter => ErasureNames.IsExpiry(parameter.Name)))
        {
            var types = TypesOf(invocation).ToList();
            Mark(retained => types.Exists(type => Mentions(type, retained.Type, depth: 0)));
        }
    }

    private void Mark(Func<RetainedClass, bool> isMeant)
    {
        foreach (var retained in classes)
        {
            if (!_erased.ContainsKey(retained.Type) && isMeant(retained))
                _erased.TryAdd(retained.Type, true);
        }
    }

    private static IEnumerable<ITypeSymbol?> TypesOf(IInvocationOperation invocation) =>
        [
            .. invocation.TargetMethod.TypeArguments,
            invocation.TargetMethod.ContainingType,
            TypeOf(invocation.Instance),
            .. invocation.Arguments.Select(argument => TypeOf(argument.Value)),
        ];

    /// <summary>The type that is written, before it is converted to that of the parameter.</summary>
    private static ITypeSymbol? TypeOf(IOperation? operation)
    {
        while (operation is IConversionOperation { IsImplicit: true } conversion)
            operation = conversion.Operand;
        return operation?.Type;
    }

    /// <summary>Whether a type is the class, a part of its family, or made of it: a set, a list, a task, a filter.</summary>
    private static bool Mentions(ITypeSymbol? type, INamedTypeSymbol retained, int depth) =>
        type switch
        {
            null or { SpecialType: not SpecialType.None } => false,
            _ when depth > 4 => false,
            IArrayTypeSymbol array => Mentions(array.ElementType, retained, depth + 1),
            ITypeParameterSymbol parameter => parameter.ConstraintTypes.Any(constraint => Mentions(constraint, retained, depth + 1)),
            INamedTypeSymbol named => IsFamily(named, retained)
                || named.TypeArguments.Any(argument => Mentions(argument, retained, depth + 1))
                || (
                    IsInSource(named)
                    && named.AllInterfaces.Any(face => face.TypeArguments.Any(argument => Mentions(argument, retained, depth + 1)))
                ),
            _ => false,
        };

    private static bool IsFamily(INamedTypeSymbol type, INamedTypeSymbol retained) =>
        Inherits(type, retained)
        || Inherits(retained, type)
        || (
            type.TypeKind == TypeKind.Interface && IsInSource(type) && retained.AllInterfaces.Contains(type, SymbolEqualityComparer.Default)
        );

    private static bool IsInSource(INamedTypeSymbol type) => type.Locations.Any(location => location.IsInSource);

    private static bool Inherits(INamedTypeSymbol type, INamedTypeSymbol ancestor)
    {
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, ancestor.OriginalDefinition))
                return true;
        }

        return false;
    }

    /// <summary>A member of the generated class <c>Processings</c>.</summary>
    private static bool IsProcessing(IPropertySymbol property) =>
        property
            is {
                IsStatic: true,
                ContainingType.Name: "Processings",
                Type: { Name: "Processing", ContainingNamespace: { Name: "Model", ContainingNamespace.Name: "PolicyGen" } }
            };

    /// <summary>Classes of one name have members that are named in full.</summary>
    private static bool IsMemberOf(string member, INamedTypeSymbol type) =>
        member == type.Name || member.EndsWith("_" + type.Name, StringComparison.Ordinal);
}
