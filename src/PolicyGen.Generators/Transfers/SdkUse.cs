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
    /// <summary>The operations that <see cref="Find(IOperation, ISymbol, TransferAnalysis)"/> knows.</summary>
    public static readonly ImmutableArray<OperationKind> OperationKinds =
    [
        OperationKind.ObjectCreation,
        OperationKind.Invocation,
        OperationKind.MethodReference,
        OperationKind.AnonymousFunction,
        OperationKind.TypeOf,
    ];

    /// <summary>The uses of an operation, in a member of the program.</summary>
    public static IEnumerable<SdkUse> Find(IOperation operation, ISymbol member, TransferAnalysis transfers)
    {
        var uses = operation switch
        {
            IObjectCreationOperation creation => FindInCreation(creation, transfers),
            IInvocationOperation invocation => FindInCall(invocation, transfers),
            IMethodReferenceOperation { Method: { ContainingType: { } type } } reference
                when GetSender(reference.Instance?.Type as INamedTypeSymbol ?? type, transfers) is not null => Find(
                reference.Instance?.Type as INamedTypeSymbol ?? type,
                GetLocation(reference.Syntax),
                transfers
            ),
            IAnonymousFunctionOperation function => function.Symbol.Parameters.SelectMany(parameter =>
                FindInParameter(parameter, transfers)
            ),
            ITypeOfOperation { TypeOperand: INamedTypeSymbol type } named when IsRegisteredType(named) => Find(
                type,
                GetLocation(named.Syntax),
                transfers
            ),
            _ => [],
        };
        // The library itself, where its source is part of the project.
        return uses.Where(use => member.ContainingType is not { } containing || transfers.FindEntry(containing)?.Id != use.Entry.Id);
    }

    /// <summary>The uses of a type's declaration: it inherits from a client, or gets one injected.</summary>
    public static IEnumerable<SdkUse> Find(INamedTypeSymbol type, TransferAnalysis transfers)
    {
        if (transfers.FindEntry(type) is not null)
            return [];
        var inherited = type.BaseType is { } parent ? Find(parent, type.Locations.FirstOrDefault() ?? Location.None, transfers) : [];
        return inherited.Concat(
            type.InstanceConstructors.Where(constructor => !constructor.IsImplicitlyDeclared)
                .SelectMany(constructor => constructor.Parameters)
                .SelectMany(parameter => FindInParameter(parameter, transfers))
        );
    }

    /// <summary>The uses of a client that is made here, with where it sends to.</summary>
    public static IEnumerable<SdkUse> FindInCreation(IObjectCreationOperation creation, TransferAnalysis transfers)
    {
        if (creation.Type is not INamedTypeSymbol type || GetSender(type, transfers) is not { } sender)
            yield break;
        var location = GetLocation(creation.Syntax);
        yield return new SdkUse(
            sender.Entry,
            type.Name,
            location,
            sender.Library,
            ClientTargetReader.Read(creation, sender.Entry, transfers)
        );
        // The client of Azure OpenAI is made of that of OpenAI, whose parts it hands out.
        for (var current = type.BaseType; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (transfers.FindEntry(current) is { } other && other.Id != sender.Entry.Id && Sender.IsSender(current, other))
                yield return new SdkUse(other, type.Name, location, current.ContainingAssembly.Name, ClientTarget.OtherServer);
        }
    }

    /// <summary>The service that this type, or one it inherits from, sends to, and the assembly of its library.</summary>
    public static (CatalogueEntry Entry, string Library)? GetSender(INamedTypeSymbol? type, TransferAnalysis transfers) =>
        type is { SpecialType: SpecialType.None } ? transfers.GetSender(type) : null;

    /// <summary>The same, not asked before.</summary>
    public static (CatalogueEntry Entry, string Library)? FindSender(INamedTypeSymbol type, TransferAnalysis transfers)
    {
        for (INamedTypeSymbol? current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (transfers.FindEntry(current) is { } entry && Sender.IsSender(current, entry))
                return (entry, current.ContainingAssembly?.Name ?? "");
        }

        return null;
    }

    /// <summary>The client that an extension method registers.</summary>
    public static SdkUse? FindRegistration(IInvocationOperation invocation, TransferAnalysis transfers) =>
        (
            invocation.TargetMethod is { IsExtensionMethod: true } method
                ? FindRegisteredService(method, transfers)
                : OpenIddictProvider.FindEntry(method = invocation.TargetMethod, transfers)
        )
            is { } entry
            ? new SdkUse(
                entry,
                method.Name,
                GetLocation(invocation.Syntax),
                method.ContainingAssembly.Name,
                ClientTargetReader.Read(invocation, entry, transfers)
            )
            : null;

    private static IEnumerable<SdkUse> FindInCall(IInvocationOperation invocation, TransferAnalysis transfers)
    {
        var method = invocation.TargetMethod;
        if (FindRegistration(invocation, transfers) is { } registration)
            return [registration];
        // Nearly all calls end here.
        var type = invocation.Instance?.Type as INamedTypeSymbol ?? method.ContainingType;
        if (
            GetSender(type, transfers) is null
            && method.TypeArguments.All(argument => GetSender(argument as INamedTypeSymbol, transfers) is null)
        )
            return [];
        var location = GetLocation(invocation.Syntax);
        return Find(type, location, transfers)
            .Concat(method.TypeArguments.SelectMany(argument => Find(argument as INamedTypeSymbol, location, transfers)));
    }

    /// <summary>
    /// The service whose client an extension method registers, as the catalogue names it or because it is of its library.
    /// </summary>
    private static CatalogueEntry? FindRegisteredService(IMethodSymbol method, TransferAnalysis transfers)
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
                || IsSerilogSink(method)
            )
        )
        {
            entry = transfers.FindEntry(method.ContainingType) ?? transfers.Catalogue.FindByAssembly(method.ContainingAssembly.Name);
        }

        return entry is { Signal: TransferSignal.Transfer } ? entry : null;
    }

    /// <summary><c>WriteTo.Sentry(…)</c>: a target of Serilog is called as its author likes.</summary>
    private static bool IsSerilogSink(IMethodSymbol method) =>
        (method.ReducedFrom ?? method).Parameters[0].Type.Name is "LoggerSinkConfiguration" or "LoggerAuditSinkConfiguration";

    /// <summary><c>services.AddSingleton(typeof(IMails), typeof(MailClient))</c>.</summary>
    private static bool IsRegisteredType(ITypeOfOperation named) =>
        named.Parent is IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { IsExtensionMethod: true } method } }
        && (method.ReducedFrom ?? method).Parameters[0].Type.Name == "IServiceCollection";

    /// <summary>What a factory, a lazy value or a sequence that is injected hands out.</summary>
    private static ITypeSymbol UnwrapInjectedType(ITypeSymbol type) =>
        type
            is INamedTypeSymbol
            {
                Name: "Func" or "Lazy" or "IEnumerable",
                TypeArguments: { Length: > 0 } arguments,
                ContainingNamespace: { } space
            }
        && Carrier.IsSystemNamespace(space)
            ? arguments[arguments.Length - 1]
            : type;

    private static IEnumerable<SdkUse> FindInParameter(IParameterSymbol parameter, TransferAnalysis transfers) =>
        Find(UnwrapInjectedType(parameter.Type) as INamedTypeSymbol, parameter.Locations.FirstOrDefault() ?? Location.None, transfers);

    private static IEnumerable<SdkUse> Find(INamedTypeSymbol? type, Location location, TransferAnalysis transfers) =>
        GetSender(type, transfers) is { } sender ? [new SdkUse(sender.Entry, type!.Name, location, sender.Library)] : [];

    private static Location GetLocation(SyntaxNode syntax) =>
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
