using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PolicyGen.Core.Catalogue;

namespace PolicyGen.Generators.Transfers;

/// <summary>A place where code uses the library of a service that sends data to it.</summary>
/// <param name="Entry">The service.</param>
/// <param name="Name">What the code uses: a type, or a method that registers one.</param>
/// <param name="Location">Where.</param>
internal sealed record SdkUse(CatalogueEntry Entry, string Name, Location Location)
{
    /// <summary>The operations that <see cref="Of(IOperation, ISymbol, TransferAnalysis)"/> knows.</summary>
    public static readonly ImmutableArray<OperationKind> Operations =
        [OperationKind.ObjectCreation, OperationKind.Invocation, OperationKind.MethodReference, OperationKind.AnonymousFunction];

    /// <summary>The uses of an operation, in a member of the program.</summary>
    public static IEnumerable<SdkUse> Of(IOperation operation, ISymbol member, TransferAnalysis transfers)
    {
        var uses = operation switch
        {
            IObjectCreationOperation { Type: INamedTypeSymbol type } creation => Of(type, LocationOf(creation.Syntax), transfers),
            IInvocationOperation invocation => OfCall(invocation, transfers),
            IMethodReferenceOperation { Method: { ContainingType: { } type } } reference => Of(reference.Instance?.Type as INamedTypeSymbol ?? type, LocationOf(reference.Syntax), transfers),
            IAnonymousFunctionOperation function => function.Symbol.Parameters.SelectMany(parameter => OfParameter(parameter, transfers)),
            _ => [],
        };
        // The library itself, where its source is part of the project.
        return uses.Where(use => member.ContainingType is not { } containing || transfers.EntryOf(containing)?.Id != use.Entry.Id);
    }

    /// <summary>The uses of a type's declaration: it inherits from a client, or gets one injected.</summary>
    public static IEnumerable<SdkUse> Of(INamedTypeSymbol type, TransferAnalysis transfers)
    {
        if (transfers.EntryOf(type) is not null) return [];
        var inherited = type.BaseType is { } parent ? Of(parent, type.Locations.FirstOrDefault() ?? Location.None, transfers) : [];
        return inherited.Concat(type.InstanceConstructors.Where(constructor => !constructor.IsImplicitlyDeclared).SelectMany(constructor => constructor.Parameters).SelectMany(parameter => OfParameter(parameter, transfers)));
    }

    /// <summary>The service that this type, or one it inherits from, sends to.</summary>
    public static CatalogueEntry? RecipientOf(INamedTypeSymbol? type, TransferAnalysis transfers)
    {
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (transfers.EntryOf(current) is { } entry && Sender.Is(current, entry)) return entry;
        }

        return null;
    }

    private static IEnumerable<SdkUse> OfCall(IInvocationOperation invocation, TransferAnalysis transfers)
    {
        var method = invocation.TargetMethod;
        var location = LocationOf(invocation.Syntax);
        if (method.IsExtensionMethod && Registered(method, transfers) is { } entry) return [new SdkUse(entry, method.Name, location)];
        return Of(invocation.Instance?.Type as INamedTypeSymbol ?? method.ContainingType, location, transfers)
            .Concat(method.TypeArguments.SelectMany(argument => Of(argument as INamedTypeSymbol, location, transfers)));
    }

    /// <summary>The service whose client an extension method registers, as the catalogue names it or because it is of its library.</summary>
    private static CatalogueEntry? Registered(IMethodSymbol method, TransferAnalysis transfers)
    {
        var entry = transfers.Catalogue.FindByRegistration(method.Name);
        if (entry is null && (method.Name.StartsWith("Add", StringComparison.Ordinal) || method.Name.StartsWith("Use", StringComparison.Ordinal)))
        {
            entry = transfers.EntryOf(method.ContainingType) ?? transfers.Catalogue.FindByAssembly(method.ContainingAssembly.Name);
        }

        return entry is { Signal: TransferSignal.Transfer } ? entry : null;
    }

    private static IEnumerable<SdkUse> OfParameter(IParameterSymbol parameter, TransferAnalysis transfers) =>
        Of(parameter.Type as INamedTypeSymbol, parameter.Locations.FirstOrDefault() ?? Location.None, transfers);

    private static IEnumerable<SdkUse> Of(INamedTypeSymbol? type, Location location, TransferAnalysis transfers) =>
        RecipientOf(type, transfers) is { } entry ? [new SdkUse(entry, type!.Name, location)] : [];

    private static Location LocationOf(SyntaxNode syntax) => syntax switch
    {
        ObjectCreationExpressionSyntax creation => creation.Type.GetLocation(),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => access.Name.GetLocation(),
        InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax binding } => binding.Name.GetLocation(),
        InvocationExpressionSyntax invocation => invocation.Expression.GetLocation(),
        MemberAccessExpressionSyntax access => access.Name.GetLocation(),
        _ => syntax.GetLocation(),
    };
}
