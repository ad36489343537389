using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PolicyGen.Core.Catalogue;
using PolicyGen.Generators.Roslyn;

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
    /// <summary>The operations that <see cref="Find(IOperation, ISymbol, TransferKnowledge)"/> knows.</summary>
    public static readonly ImmutableArray<OperationKind> OperationKinds =
    [
        OperationKind.ObjectCreation,
        OperationKind.Invocation,
        OperationKind.MethodReference,
        OperationKind.AnonymousFunction,
        OperationKind.TypeOf,
    ];

    /// <summary>The uses of an operation, in a member of the program.</summary>
    public static IEnumerable<SdkUse> Find(IOperation operation, ISymbol member, TransferKnowledge knowledge)
    {
        var uses = operation switch
        {
            IObjectCreationOperation creation => FindInCreation(creation, knowledge),
            IInvocationOperation invocation => FindInCall(invocation, knowledge),
            IMethodReferenceOperation { Method: { ContainingType: { } type } } reference
                when GetSender(reference.Instance?.Type as INamedTypeSymbol ?? type, knowledge) is not null => Find(
                reference.Instance?.Type as INamedTypeSymbol ?? type,
                GetLocation(reference.Syntax),
                knowledge
            ),
            IAnonymousFunctionOperation function => function.Symbol.Parameters.SelectMany(parameter =>
                FindInParameter(parameter, knowledge)
            ),
            ITypeOfOperation { TypeOperand: INamedTypeSymbol type } named when IsRegisteredType(named) => Find(
                type,
                GetLocation(named.Syntax),
                knowledge
            ),
            _ => [],
        };
        // The library itself, where its source is part of the project.
        return uses.Where(use => member.ContainingType is not { } containing || knowledge.FindEntry(containing)?.Id != use.Entry.Id);
    }

    /// <summary>The uses of a type's declaration: it inherits from a client, or gets one injected.</summary>
    public static IEnumerable<SdkUse> Find(INamedTypeSymbol type, TransferKnowledge knowledge)
    {
        if (knowledge.FindEntry(type) is not null)
            return [];
        var inherited = type.BaseType is { } parent ? Find(parent, type.Locations.FirstOrDefault() ?? Location.None, knowledge) : [];
        return inherited.Concat(
            type.InstanceConstructors.Where(constructor => !constructor.IsImplicitlyDeclared)
                .SelectMany(constructor => constructor.Parameters)
                .SelectMany(parameter => FindInParameter(parameter, knowledge))
        );
    }

    /// <summary>The uses of a client that is made here, with where it sends to.</summary>
    public static IEnumerable<SdkUse> FindInCreation(IObjectCreationOperation creation, TransferKnowledge knowledge)
    {
        if (creation.Type is not INamedTypeSymbol type || GetSender(type, knowledge) is not { } sender)
            yield break;
        var location = GetLocation(creation.Syntax);
        yield return new SdkUse(
            sender.Entry,
            type.Name,
            location,
            sender.Library,
            ClientTargetReader.Read(creation, sender.Entry, knowledge)
        );
        // The client of Azure OpenAI is made of that of OpenAI, whose parts it hands out.
        for (var current = type.BaseType; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (knowledge.FindEntry(current) is { } other && other.Id != sender.Entry.Id && Sender.IsSender(current, other))
                yield return new SdkUse(other, type.Name, location, current.ContainingAssembly.Name, ClientTarget.OtherServer);
        }
    }

    /// <summary>The service that this type, or one it inherits from, sends to, and the assembly of its library.</summary>
    public static (CatalogueEntry Entry, string Library)? GetSender(INamedTypeSymbol? type, TransferKnowledge knowledge) =>
        type is { SpecialType: SpecialType.None } ? knowledge.GetSender(type) : null;

    /// <summary>The client that an extension method registers.</summary>
    public static SdkUse? FindRegistration(IInvocationOperation invocation, TransferKnowledge knowledge) =>
        (
            invocation.TargetMethod is { IsExtensionMethod: true } method
                ? FindRegisteredService(method, knowledge)
                : OpenIddictProvider.FindEntry(method = invocation.TargetMethod, knowledge)
        )
            is { } entry
            ? new SdkUse(
                entry,
                method.Name,
                GetLocation(invocation.Syntax),
                method.ContainingAssembly.Name,
                ClientTargetReader.Read(invocation, entry, knowledge)
            )
            : null;

    private static IEnumerable<SdkUse> FindInCall(IInvocationOperation invocation, TransferKnowledge knowledge)
    {
        var method = invocation.TargetMethod;
        if (FindRegistration(invocation, knowledge) is { } registration)
            return [registration];
        // Nearly all calls end here.
        var type = invocation.Instance?.Type as INamedTypeSymbol ?? method.ContainingType;
        if (
            GetSender(type, knowledge) is null
            && method.TypeArguments.All(argument => GetSender(argument as INamedTypeSymbol, knowledge) is null)
        )
            return [];
        var location = GetLocation(invocation.Syntax);
        return Find(type, location, knowledge)
            .Concat(method.TypeArguments.SelectMany(argument => Find(argument as INamedTypeSymbol, location, knowledge)));
    }

    /// <summary>
    /// The service whose client an extension method registers, as the catalogue names it or because it is of its library.
    /// </summary>
    private static CatalogueEntry? FindRegisteredService(IMethodSymbol method, TransferKnowledge knowledge)
    {
        // A method of the project has a body that is looked into, and may be called anything.
        if (method.ContainingAssembly is ISourceAssemblySymbol)
            return null;
        var entry = knowledge.Catalogue.FindByRegistration(method.Name);
        if (
            entry is null
            && (
                method.Name.StartsWith("Add", StringComparison.Ordinal)
                || method.Name.StartsWith("Use", StringComparison.Ordinal)
                || IsSerilogSink(method)
            )
        )
        {
            entry = knowledge.FindEntry(method.ContainingType) ?? knowledge.Catalogue.FindByAssembly(method.ContainingAssembly.Name);
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
        && space.IsSystemNamespace()
            ? arguments[arguments.Length - 1]
            : type;

    private static IEnumerable<SdkUse> FindInParameter(IParameterSymbol parameter, TransferKnowledge knowledge) =>
        Find(UnwrapInjectedType(parameter.Type) as INamedTypeSymbol, parameter.Locations.FirstOrDefault() ?? Location.None, knowledge);

    private static IEnumerable<SdkUse> Find(INamedTypeSymbol? type, Location location, TransferKnowledge knowledge) =>
        GetSender(type, knowledge) is { } sender ? [new SdkUse(sender.Entry, type!.Name, location, sender.Library)] : [];

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
