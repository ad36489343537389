using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PolicyGen.Core.Catalogue;
using PolicyGen.Generators.Transfers.Flow;

namespace PolicyGen.Generators.Transfers;

/// <summary>A place where code uses the library of a service that sends data to it.</summary>
/// <param name="Entry">The service.</param>
/// <param name="Name">What the code uses: a type, or a method that registers one.</param>
/// <param name="Location">Where.</param>
/// <param name="Library">The assembly of the client.</param>
/// <param name="Target">Where the client sends to.</param>
internal sealed record SdkUse(
    CatalogueEntry Entry,
    string Name,
    Location Location,
    string Library,
    ClientTarget Target = ClientTarget.Unknown
)
{
    /// <summary>The operations that <see cref="Of(IOperation, ISymbol, TransferAnalysis)"/> knows.</summary>
    public static readonly ImmutableArray<OperationKind> Operations =
    [
        OperationKind.ObjectCreation,
        OperationKind.Invocation,
        OperationKind.MethodReference,
        OperationKind.AnonymousFunction,
        OperationKind.TypeOf,
    ];

    /// <summary>The uses of an operation, in a member of the program.</summary>
    public static IEnumerable<SdkUse> Of(IOperation operation, ISymbol member, TransferAnalysis transfers)
    {
        var uses = operation switch
        {
            IObjectCreationOperation creation => OfCreation(creation, transfers),
            IInvocationOperation invocation => OfCall(invocation, transfers),
            IMethodReferenceOperation { Method: { ContainingType: { } type } } reference
                when SenderOf(reference.Instance?.Type as INamedTypeSymbol ?? type, transfers) is not null => Of(
                reference.Instance?.Type as INamedTypeSymbol ?? type,
                LocationOf(reference.Syntax),
                transfers
            ),
            IAnonymousFunctionOperation function => function.Symbol.Parameters.SelectMany(parameter => OfParameter(parameter, transfers)),
            ITypeOfOperation { TypeOperand: INamedTypeSymbol type } named when IsRegistered(named) => Of(
                type,
                LocationOf(named.Syntax),
                transfers
            ),
            _ => [],
        };
        // The library itself, where its source is part of the project.
        return uses.Where(use => member.ContainingType is not { } containing || transfers.EntryOf(containing)?.Id != use.Entry.Id);
    }

    /// <summary>The uses of a type's declaration: it inherits from a client, or gets one injected.</summary>
    public static IEnumerable<SdkUse> Of(INamedTypeSymbol type, TransferAnalysis transfers)
    {
        if (transfers.EntryOf(type) is not null)
            return [];
        var inherited = type.BaseType is { } parent ? Of(parent, type.Locations.FirstOrDefault() ?? Location.None, transfers) : [];
        return inherited.Concat(
            type.InstanceConstructors.Where(constructor => !constructor.IsImplicitlyDeclared)
                .SelectMany(constructor => constructor.Parameters)
                .SelectMany(parameter => OfParameter(parameter, transfers))
        );
    }

    /// <summary>The uses of a client that is made here, with where it sends to.</summary>
    public static IEnumerable<SdkUse> OfCreation(IObjectCreationOperation creation, TransferAnalysis transfers)
    {
        if (creation.Type is not INamedTypeSymbol type || SenderOf(type, transfers) is not { } sender)
            yield break;
        var location = LocationOf(creation.Syntax);
        yield return new SdkUse(sender.Entry, type.Name, location, sender.Library, ClientAddress.Of(creation, sender.Entry, transfers));
        // The client of Azure OpenAI is made of that of OpenAI, whose parts it hands out.
        for (var current = type.BaseType; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (transfers.EntryOf(current) is { } other && other.Id != sender.Entry.Id && Sender.Is(current, other))
                yield return new SdkUse(other, type.Name, location, current.ContainingAssembly.Name, ClientTarget.Elsewhere);
        }
    }

    /// <summary>The service that this type, or one it inherits from, sends to, and the assembly of its library.</summary>
    public static (CatalogueEntry Entry, string Library)? SenderOf(INamedTypeSymbol? type, TransferAnalysis transfers) =>
        type is { SpecialType: SpecialType.None } ? transfers.SenderOf(type) : null;

    /// <summary>The same, not asked before.</summary>
    public static (CatalogueEntry Entry, string Library)? FindSender(INamedTypeSymbol type, TransferAnalysis transfers)
    {
        for (INamedTypeSymbol? current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (transfers.EntryOf(current) is { } entry && Sender.Is(current, entry))
                return (entry, current.ContainingAssembly?.Name ?? "");
        }

        return null;
    }

    /// <summary>The client that an extension method registers.</summary>
    public static SdkUse? OfRegistration(IInvocationOperation invocation, TransferAnalysis transfers) =>
        (
            invocation.TargetMethod is { IsExtensionMethod: true } method
                ? Registered(method, transfers)
                : WebProvider.Of(method = invocation.TargetMethod, transfers)
        )
            is { } entry
            ? new SdkUse(
                entry,
                method.Name,
                LocationOf(invocation.Syntax),
                method.ContainingAssembly.Name,
                ClientAddress.Of(invocation, entry, transfers)
            )
            : null;

    private static IEnumerable<SdkUse> OfCall(IInvocationOperation invocation, TransferAnalysis transfers)
    {
        var method = invocation.TargetMethod;
        if (OfRegistration(invocation, transfers) is { } registration)
            return [registration];
        // Nearly all calls end here.
        var type = invocation.Instance?.Type as INamedTypeSymbol ?? method.ContainingType;
        if (
            SenderOf(type, transfers) is null
            && method.TypeArguments.All(argument => SenderOf(argument as INamedTypeSymbol, transfers) is null)
        )
            return [];
        var location = LocationOf(invocation.Syntax);
        return Of(type, location, transfers)
            .Concat(method.TypeArguments.SelectMany(argument => Of(argument as INamedTypeSymbol, location, transfers)));
    }

    /// <summary>The service whose client an extension method registers, as the catalogue names it or because it is of its library.</summary>
    private static CatalogueEntry? Registered(IMethodSymbol method, TransferAnalysis transfers)
    {
        // A method of the project has a body that is looked into, and may be called anything.
        if (method.ContainingAssembly is ISourceAssemblySymbol)
            return null;
        var entry = transfers.Catalogue.FindByRegistration(method.Name);
        if (
            entry is null
            && (
                method.Name.StartsWith("Add", StringComparison.Ordinal)
                || method.Name.StartsWith("Use", StringComparison.Ordinal)
                || IsLogTarget(method)
            )
        )
        {
            entry = transfers.EntryOf(method.ContainingType) ?? transfers.Catalogue.FindByAssembly(method.ContainingAssembly.Name);
        }

        return entry is { Signal: TransferSignal.Transfer } ? entry : null;
    }

    /// <summary><c>WriteTo.Sentry(…)</c>: a target of Serilog is called as its author likes.</summary>
    private static bool IsLogTarget(IMethodSymbol method) =>
        (method.ReducedFrom ?? method).Parameters[0].Type.Name is "LoggerSinkConfiguration" or "LoggerAuditSinkConfiguration";

    /// <summary><c>services.AddSingleton(typeof(IMails), typeof(MailClient))</c>.</summary>
    private static bool IsRegistered(ITypeOfOperation named) =>
        named.Parent is IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { IsExtensionMethod: true } method } }
        && (method.ReducedFrom ?? method).Parameters[0].Type.Name == "IServiceCollection";

    /// <summary>What a factory, a lazy value or a sequence that is injected hands out.</summary>
    private static ITypeSymbol Injected(ITypeSymbol type) =>
        type
            is INamedTypeSymbol
            {
                Name: "Func" or "Lazy" or "IEnumerable",
                TypeArguments: { Length: > 0 } arguments,
                ContainingNamespace: { } space
            }
        && Carrier.IsSystem(space)
            ? arguments[arguments.Length - 1]
            : type;

    private static IEnumerable<SdkUse> OfParameter(IParameterSymbol parameter, TransferAnalysis transfers) =>
        Of(Injected(parameter.Type) as INamedTypeSymbol, parameter.Locations.FirstOrDefault() ?? Location.None, transfers);

    private static IEnumerable<SdkUse> Of(INamedTypeSymbol? type, Location location, TransferAnalysis transfers) =>
        SenderOf(type, transfers) is { } sender ? [new SdkUse(sender.Entry, type!.Name, location, sender.Library)] : [];

    private static Location LocationOf(SyntaxNode syntax) =>
        syntax switch
        {
            ObjectCreationExpressionSyntax creation => creation.Type.GetLocation(),
            TypeOfExpressionSyntax named => named.Type.GetLocation(),
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => access.Name.GetLocation(),
            InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax binding } => binding.Name.GetLocation(),
            InvocationExpressionSyntax invocation => invocation.Expression.GetLocation(),
            MemberAccessExpressionSyntax access => access.Name.GetLocation(),
            _ => syntax.GetLocation(),
        };
}
