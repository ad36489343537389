using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PolicyGen.Generators.Roslyn;

namespace PolicyGen.Generators.Erasure;

/// <summary>
/// What in the code seems to erase data of the classes. It is found generously: that something erases is easily missed, and a
/// wrong finding is worse than none.
/// </summary>
internal sealed class ErasureFinder(IReadOnlyList<RetainedClass> classes)
{
    /// <summary>What <see cref="Analyze(OperationAnalysisContext)"/> looks at.</summary>
    public static readonly ImmutableArray<OperationKind> OperationKinds =
    [
        OperationKind.Invocation,
        OperationKind.PropertyReference,
        OperationKind.Literal,
    ];

    private readonly ConcurrentDictionary<INamedTypeSymbol, bool> _erasedClasses = new(SymbolEqualityComparer.Default);

    private volatile bool _erasesAllClasses;

    public bool IsErased(RetainedClass retained) => _erasesAllClasses || _erasedClasses.ContainsKey(retained.Type);

    public void Analyze(OperationAnalysisContext context)
    {
        if (_erasesAllClasses)
            return;
        switch (context.Operation)
        {
            case IInvocationOperation invocation:
                Analyze(invocation);
                break;
            case IPropertyReferenceOperation { Property: var property }:
                if (IsProcessingMember(property))
                    MarkErased(retained => IsNamedAfter(property.Name, retained.Type));
                else if (ErasureNames.IsStoreExpiryProperty(property.Name))
                    _erasesAllClasses = true;
                break;
            // The names of tables are not those of classes.
            case ILiteralOperation { ConstantValue.Value: string text } when ErasureNames.IsErasingStatement(text):
                _erasesAllClasses = true;
                break;
        }
    }

    private void Analyze(IInvocationOperation invocation)
    {
        var method = invocation.TargetMethod;
        if (
            method is
            {
                Name: "GetErasureCutoff",
                ContainingType: { Name: "Retention", ContainingNamespace: { Name: "Model", ContainingNamespace.Name: "PolicyGen" } }
            }
        )
        {
            // That of a known processing is a reference to its member already; any other may be of all of them.
            if (
                invocation.Instance
                    is not IPropertyReferenceOperation { Instance: IPropertyReferenceOperation { Property: var processing } }
                || !IsProcessingMember(processing)
            )
                _erasesAllClasses = true;
        }
        else if (ErasureNames.IsErasingMethod(method.Name))
        {
            var types = GetTypes(invocation).ToList();
            MarkErased(retained =>
                method.Name.Contains(retained.Type.Name)
                || method.ContainingType.Name.Contains(retained.Type.Name)
                || types.Exists(type => InvolvesClass(type, retained.Type, depth: 0))
            );
        }
        else if (method.Parameters.Any(parameter => ErasureNames.IsExpiryParameter(parameter.Name)))
        {
            var types = GetTypes(invocation).ToList();
            MarkErased(retained => types.Exists(type => InvolvesClass(type, retained.Type, depth: 0)));
        }
    }

    private void MarkErased(Func<RetainedClass, bool> isMeant)
    {
        foreach (var retained in classes)
        {
            if (!_erasedClasses.ContainsKey(retained.Type) && isMeant(retained))
                _erasedClasses.TryAdd(retained.Type, true);
        }
    }

    private static IEnumerable<ITypeSymbol?> GetTypes(IInvocationOperation invocation) =>
        [
            .. invocation.TargetMethod.TypeArguments,
            invocation.TargetMethod.ContainingType,
            GetUnconvertedType(invocation.Instance),
            .. invocation.Arguments.Select(argument => GetUnconvertedType(argument.Value)),
        ];

    /// <summary>The type that is written, before it is converted to that of the parameter.</summary>
    private static ITypeSymbol? GetUnconvertedType(IOperation? operation) => operation.UnwrapImplicitConversions()?.Type;

    /// <summary>Whether a type is the class, a part of its family, or made of it: a set, a list, a task, a filter.</summary>
    private static bool InvolvesClass(ITypeSymbol? type, INamedTypeSymbol retained, int depth) =>
        type switch
        {
            null or { SpecialType: not SpecialType.None } => false,
            _ when depth > 4 => false,
            IArrayTypeSymbol array => InvolvesClass(array.ElementType, retained, depth + 1),
            ITypeParameterSymbol parameter => parameter.ConstraintTypes.Any(constraint => InvolvesClass(constraint, retained, depth + 1)),
            INamedTypeSymbol named => IsInSameHierarchy(named, retained)
                || named.TypeArguments.Any(argument => InvolvesClass(argument, retained, depth + 1))
                || (
                    IsInSource(named)
                    && named.AllInterfaces.Any(face => face.TypeArguments.Any(argument => InvolvesClass(argument, retained, depth + 1)))
                ),
            _ => false,
        };

    private static bool IsInSameHierarchy(INamedTypeSymbol type, INamedTypeSymbol retained) =>
        type.IsOrInheritsFrom(retained)
        || retained.IsOrInheritsFrom(type)
        || (
            type.TypeKind == TypeKind.Interface && IsInSource(type) && retained.AllInterfaces.Contains(type, SymbolEqualityComparer.Default)
        );

    private static bool IsInSource(INamedTypeSymbol type) => type.Locations.Any(location => location.IsInSource);

    /// <summary>A member of the generated class <c>Processings</c>.</summary>
    private static bool IsProcessingMember(IPropertySymbol property) =>
        property
            is {
                IsStatic: true,
                ContainingType.Name: "Processings",
                Type: { Name: "Processing", ContainingNamespace: { Name: "Model", ContainingNamespace.Name: "PolicyGen" } }
            };

    /// <summary>Classes of one name have members that are named in full.</summary>
    private static bool IsNamedAfter(string member, INamedTypeSymbol type) =>
        member == type.Name || member.EndsWith("_" + type.Name, StringComparison.Ordinal);
}
