using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PolicyGen.Core.Catalogue;
using PolicyGen.Generators.Transfers.Hosts;

namespace PolicyGen.Generators.Transfers.Flow;

/// <summary>Finds the service that a request over HTTP goes to, where the code writes the address down.</summary>
internal sealed class RequestHosts(TransferAnalysis transfers, SourceOperations operations)
{
    private readonly ConcurrentDictionary<string, Uri> _registered = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<INamedTypeSymbol, Uri?> _classes = new(SymbolEqualityComparer.Default);

    /// <summary>Notes the address of <c>AddHttpClient&lt;T&gt;(client => client.BaseAddress = …)</c> or of a named client.</summary>
    public void AddRegistration(IInvocationOperation call)
    {
        if (call.TargetMethod.Name is "ConfigureHttpClient" or "For")
            AddInterface(call);
        if (call.TargetMethod.Name != "AddHttpClient")
            return;
        var address = call.Descendants()
            .OfType<ISimpleAssignmentOperation>()
            .Where(IsBaseAddress)
            .Select(assignment => ConstantUrl.Read(assignment.Value, operations.InitializerOf))
            .FirstOrDefault(uri => uri is not null);
        if (address is null)
            return;
        foreach (var type in call.TargetMethod.TypeArguments)
            _registered[type.ToDisplayString()] = address;
        foreach (var argument in call.Arguments)
        {
            if (argument.Value.ConstantValue is { HasValue: true, Value: string name })
                _registered["\"" + name] = address;
        }
    }

    /// <param name="call">The call of an <c>HttpClient</c>.</param>
    /// <param name="initializerOf">What a local or field is initialized with.</param>
    /// <param name="addressOf">The base address that the method sets on a local.</param>
    public CatalogueEntry? RecipientOf(IInvocationOperation call, Func<ISymbol, IOperation?> initializerOf, Func<ISymbol, Uri?> addressOf)
    {
        var client = call.Instance ?? (call.Arguments.Length > 0 ? call.Arguments[0].Value : null);
        var address =
            Addresses(call).Select(argument => ConstantUrl.Read(argument.Value, initializerOf)).FirstOrDefault(uri => uri is not null)
            ?? (client is null ? null : BaseOf(Sinks.WithoutConversion(client), initializerOf, addressOf));
        return address is null ? null : EntryOf(address);
    }

    /// <summary>The service at an address that code writes down.</summary>
    public CatalogueEntry? RecipientAt(IOperation address, Func<ISymbol, IOperation?> initializerOf) =>
        ConstantUrl.Read(address, initializerOf) is { } uri ? EntryOf(uri) : null;

    /// <summary>The parameter of the method around it that a request takes its address from.</summary>
    public static IParameterSymbol? AddressParameterOf(IInvocationOperation call, Func<ISymbol, IOperation?> initializerOf) =>
        Addresses(call)
            .Select(argument => ConstantUrl.ParameterOf(argument.Value, initializerOf))
            .FirstOrDefault(parameter => parameter is not null);

    /// <summary>Who gets what a call sends that does not say so itself.</summary>
    /// <param name="call">The call.</param>
    /// <param name="model">The service that the project's prompts go to.</param>
    /// <param name="initializerOf">What a local or field is initialized with.</param>
    public CatalogueEntry? RecipientOf(IInvocationOperation call, CatalogueEntry? model, Func<ISymbol, IOperation?> initializerOf)
    {
        var method = call.TargetMethod;
        if (SendingCall.IsPrompt(method))
            return model;
        if (SendingCall.IsMail(method))
            return MailServers(call, initializerOf)
                .Select(HostAddress.OfBareHost)
                .OfType<HostAddress>()
                .Select(EntryOf)
                .FirstOrDefault(entry => entry is not null);
        return _registered.TryGetValue(method.ContainingType.ToDisplayString(), out var address) ? EntryOf(address) : null;
    }

    public static bool IsBaseAddress(ISimpleAssignmentOperation assignment) =>
        assignment.Target is IPropertyReferenceOperation { Property: { Name: "BaseAddress", ContainingType.Name: "HttpClient" } };

    /// <summary>The arguments of a request that can hold its address.</summary>
    private static IEnumerable<IArgumentOperation> Addresses(IInvocationOperation call) =>
        call.Arguments.Where(argument =>
            argument.Parameter?.Type.Name is "String" or "Uri" or "HttpRequestMessage" or "Url" or "RestRequest" or "IFlurlRequest"
        );

    private CatalogueEntry? EntryOf(Uri address) => EntryOf(new HostAddress(address.Host.ToLowerInvariant(), address.AbsolutePath));

    private CatalogueEntry? EntryOf(HostAddress address) =>
        transfers.NotRecipients.Any(known => known.Host.Matches(address.Host, address.Path)) ? null
        : transfers.RecipientOf(address) is { Signal: not TransferSignal.None } entry ? entry
        : null;

    /// <summary>Notes the address of <c>AddRefitClient&lt;T&gt;().ConfigureHttpClient(…)</c> or of <c>RestService.For&lt;T&gt;("…")</c>.</summary>
    private void AddInterface(IInvocationOperation call)
    {
        var isBuilder = call.TargetMethod.Name == "ConfigureHttpClient";
        if (!isBuilder && call.TargetMethod.ContainingType.Name != "RestService")
            return;
        var address = isBuilder
            ? call
                .Arguments.SelectMany(argument => argument.Value.DescendantsAndSelf())
                .OfType<ISimpleAssignmentOperation>()
                .Where(IsBaseAddress)
                .Select(assignment => ConstantUrl.Read(assignment.Value, operations.InitializerOf))
                .FirstOrDefault(uri => uri is not null)
            : call
                .Arguments.Select(argument => ConstantUrl.Read(argument.Value, operations.InitializerOf))
                .FirstOrDefault(uri => uri is not null);
        if (address is null)
            return;
        foreach (var type in SendingCall.Chain(call).SelectMany(link => link.TargetMethod.TypeArguments))
            _registered[type.ToDisplayString()] = address;
    }

    /// <summary>The servers that a client of SMTP is made for or connects to, in the method that sends.</summary>
    private static IEnumerable<string> MailServers(IInvocationOperation call, Func<ISymbol, IOperation?> initializerOf)
    {
        if (SymbolOf(call.Instance) is not { } client)
            yield break;
        IOperation root = call;
        while (root.Parent is { } parent)
            root = parent;
        if (initializerOf(client) is { } made && Sinks.WithoutConversion(made) is IObjectCreationOperation creation)
        {
            foreach (
                var value in creation
                    .Arguments.Where(argument => argument.Parameter?.Name == "host")
                    .Select(argument => argument.Value)
                    .Concat(
                        creation
                            .Initializer?.Initializers.OfType<ISimpleAssignmentOperation>()
                            .Where(IsHost)
                            .Select(assignment => assignment.Value)
                            ?? []
                    )
            )
            {
                if (ConstantUrl.ReadText(value, initializerOf) is { } host)
                    yield return host;
            }
        }

        foreach (var operation in root.Descendants())
        {
            var value = operation switch
            {
                IInvocationOperation connect
                    when connect.TargetMethod.Name.StartsWith("Connect", StringComparison.Ordinal) && IsClient(connect.Instance) => connect
                    .Arguments.FirstOrDefault(argument => argument.Parameter?.Name == "host")
                    ?.Value,
                ISimpleAssignmentOperation { Target: IMemberReferenceOperation member } assignment
                    when IsHost(assignment) && IsClient(member.Instance) => assignment.Value,
                _ => null,
            };
            if (value is not null && ConstantUrl.ReadText(value, initializerOf) is { } host)
                yield return host;
        }

        bool IsClient(IOperation? instance) => SymbolEqualityComparer.Default.Equals(SymbolOf(instance), client);
    }

    private static bool IsHost(ISimpleAssignmentOperation assignment) =>
        assignment.Target is IPropertyReferenceOperation { Property.Name: "Host" };

    private static ISymbol? SymbolOf(IOperation? operation) =>
        operation is null
            ? null
            : Sinks.WithoutConversion(operation) switch
            {
                ILocalReferenceOperation local => local.Local,
                IMemberReferenceOperation member => member.Member,
                IParameterReferenceOperation parameter => parameter.Parameter,
                _ => null,
            };

    private Uri? BaseOf(IOperation client, Func<ISymbol, IOperation?> initializerOf, Func<ISymbol, Uri?> addressOf)
    {
        switch (client)
        {
            case ILocalReferenceOperation local:
                return addressOf(local.Local)
                    ?? (
                        initializerOf(local.Local) is { } initializer && initializer is not ILocalReferenceOperation
                            ? BaseOf(Sinks.WithoutConversion(initializer), initializerOf, addressOf)
                            : null
                    );
            case IObjectCreationOperation { Type.Name: "RestClient" } creation:
                return ConstantUrl.Read(creation, initializerOf);
            case IObjectCreationOperation creation:
                return ConstantUrl.Read(
                    creation.Initializer?.Initializers.OfType<ISimpleAssignmentOperation>().FirstOrDefault(IsBaseAddress)?.Value,
                    initializerOf
                );
            case IInvocationOperation { TargetMethod.Name: "CreateClient" } factory:
                return factory
                    .Arguments.Select(argument =>
                        argument.Value.ConstantValue is { HasValue: true, Value: string name }
                        && _registered.TryGetValue("\"" + name, out var named)
                            ? named
                            : null
                    )
                    .FirstOrDefault(uri => uri is not null);
            case IMemberReferenceOperation { Member: { ContainingType: { } owner } member }:
                return (
                        initializerOf(member) is { } value && Sinks.WithoutConversion(value) is IObjectCreationOperation made
                            ? BaseOf(made, initializerOf, addressOf)
                            : null
                    ) ?? OfClass(owner);
            case IParameterReferenceOperation parameter:
                return addressOf(parameter.Parameter)
                    ?? (
                        parameter.Parameter.ContainingSymbol
                            is IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType: { } type }
                            ? OfClass(type)
                            : null
                    );
            default:
                return null;
        }
    }

    /// <summary>The only base address that a class sets, or that it is registered with.</summary>
    private Uri? OfClass(INamedTypeSymbol type) =>
        _classes.GetOrAdd(
            type.OriginalDefinition,
            key =>
            {
                if (_registered.TryGetValue(key.ToDisplayString(), out var registered))
                    return registered;
                if (
                    key
                        .AllInterfaces.Select(implemented =>
                            _registered.TryGetValue(implemented.ToDisplayString(), out var uri) ? uri : null
                        )
                        .FirstOrDefault(uri => uri is not null) is
                    { } byInterface
                )
                    return byInterface;
                var written = key
                    .DeclaringSyntaxReferences.SelectMany(reference => reference.GetSyntax().DescendantNodes())
                    .Select(AddressIn)
                    .OfType<ExpressionSyntax>()
                    .Select(address => ConstantUrl.Read(operations.Of(address), operations.InitializerOf))
                    .ToList();
                return written.Count > 0 && written[0] is { } first && written.All(uri => uri?.Host == first.Host) ? first : null;
            }
        );

    /// <summary>What a client's base address is set to, or a client of RestSharp that is made of one.</summary>
    private static ExpressionSyntax? AddressIn(SyntaxNode node) =>
        node switch
        {
            AssignmentExpressionSyntax
            {
                Left: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "BaseAddress" }
                    or IdentifierNameSyntax { Identifier.ValueText: "BaseAddress" }
            } assignment => assignment.Right,
            ObjectCreationExpressionSyntax { Type: IdentifierNameSyntax { Identifier.ValueText: "RestClient" } } creation => creation,
            _ => null,
        };
}
