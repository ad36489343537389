using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PolicyGen.Core.Catalogue;
using PolicyGen.Generators.Roslyn;
using PolicyGen.Generators.Transfers.Hosts;

namespace PolicyGen.Generators.Transfers.Flow;

/// <summary>Finds the service that a request over HTTP goes to, where the code writes the address down.</summary>
internal sealed class RequestHosts(TransferKnowledge knowledge, SourceOperations operations)
{
    private readonly ConcurrentDictionary<string, Uri> _registeredAddresses = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<INamedTypeSymbol, Uri?> _classAddresses = new(SymbolEqualityComparer.Default);

    /// <summary>Notes the address of <c>AddHttpClient&lt;T&gt;(client => client.BaseAddress = …)</c> or of a named client.</summary>
    public void AddRegistration(IInvocationOperation call)
    {
        if (call.TargetMethod.Name is "ConfigureHttpClient" or "For")
            AddInterfaceRegistration(call);
        if (call.TargetMethod.Name != "AddHttpClient")
            return;
        var address = call.Descendants()
            .OfType<ISimpleAssignmentOperation>()
            .Where(IsBaseAddressAssignment)
            .Select(assignment => ConstantUrl.Read(assignment.Value, operations.FindInitializer))
            .FirstOrDefault(uri => uri is not null);
        if (address is null)
            return;
        foreach (var type in call.TargetMethod.TypeArguments)
            _registeredAddresses[type.ToDisplayString()] = address;
        foreach (var argument in call.Arguments)
        {
            if (argument.Value.ConstantValue is { HasValue: true, Value: string name })
                _registeredAddresses["\"" + name] = address;
        }
    }

    /// <param name="call">The call of an <c>HttpClient</c>.</param>
    /// <param name="initializerOf">What a local or field is initialized with.</param>
    /// <param name="addressOf">The base address that the method sets on a local.</param>
    public CatalogueEntry? FindRecipient(IInvocationOperation call, Func<ISymbol, IOperation?> initializerOf, Func<ISymbol, Uri?> addressOf)
    {
        var client = call.Instance ?? (call.Arguments.Length > 0 ? call.Arguments[0].Value : null);
        var address =
            GetAddressArguments(call)
                .Select(argument => ConstantUrl.Read(argument.Value, initializerOf))
                .FirstOrDefault(uri => uri is not null)
            ?? (client is null ? null : FindBaseAddress(client.UnwrapConversions(), initializerOf, addressOf));
        return address is null ? null : FindEntry(address);
    }

    /// <summary>The service at an address that code writes down.</summary>
    public CatalogueEntry? FindRecipientByAddress(IOperation address, Func<ISymbol, IOperation?> initializerOf) =>
        ConstantUrl.Read(address, initializerOf) is { } uri ? FindEntry(uri) : null;

    /// <summary>The parameter of the method around it that a request takes its address from.</summary>
    public static IParameterSymbol? FindAddressParameter(IInvocationOperation call, Func<ISymbol, IOperation?> initializerOf) =>
        GetAddressArguments(call)
            .Select(argument => ConstantUrl.FindParameter(argument.Value, initializerOf))
            .FirstOrDefault(parameter => parameter is not null);

    /// <summary>Who gets what a call sends that does not say so itself.</summary>
    /// <param name="call">The call.</param>
    /// <param name="model">The service that the project's prompts go to.</param>
    /// <param name="initializerOf">What a local or field is initialized with.</param>
    public CatalogueEntry? FindRecipient(IInvocationOperation call, CatalogueEntry? model, Func<ISymbol, IOperation?> initializerOf)
    {
        var method = call.TargetMethod;
        if (SendingCall.IsPrompt(method))
            return model;
        if (SendingCall.IsMail(method))
            return FindMailServers(call, initializerOf)
                .Select(HostAddress.ParseBareHost)
                .OfType<HostAddress>()
                .Select(FindEntry)
                .FirstOrDefault(entry => entry is not null);
        return _registeredAddresses.TryGetValue(method.ContainingType.ToDisplayString(), out var address) ? FindEntry(address) : null;
    }

    public static bool IsBaseAddressAssignment(ISimpleAssignmentOperation assignment) =>
        assignment.Target is IPropertyReferenceOperation { Property: { Name: "BaseAddress", ContainingType.Name: "HttpClient" } };

    /// <summary>The arguments of a request that can hold its address.</summary>
    private static IEnumerable<IArgumentOperation> GetAddressArguments(IInvocationOperation call) =>
        call.Arguments.Where(argument =>
            argument.Parameter?.Type.Name is "String" or "Uri" or "HttpRequestMessage" or "Url" or "RestRequest" or "IFlurlRequest"
        );

    private CatalogueEntry? FindEntry(Uri address) => FindEntry(new HostAddress(address.Host.ToLowerInvariant(), address.AbsolutePath));

    private CatalogueEntry? FindEntry(HostAddress address) =>
        knowledge.NonRecipients.Any(known => known.Host.Matches(address.Host, address.Path)) ? null
        : knowledge.FindRecipient(address) is { Signal: not TransferSignal.None } entry ? entry
        : null;

    /// <summary>
    /// Notes the address of <c>AddRefitClient&lt;T&gt;().ConfigureHttpClient(…)</c> or of <c>RestService.For&lt;T&gt;("…")</c>.
    /// </summary>
    private void AddInterfaceRegistration(IInvocationOperation call)
    {
        var isBuilder = call.TargetMethod.Name == "ConfigureHttpClient";
        if (!isBuilder && call.TargetMethod.ContainingType.Name != "RestService")
            return;
        var address = isBuilder
            ? call
                .Arguments.SelectMany(argument => argument.Value.DescendantsAndSelf())
                .OfType<ISimpleAssignmentOperation>()
                .Where(IsBaseAddressAssignment)
                .Select(assignment => ConstantUrl.Read(assignment.Value, operations.FindInitializer))
                .FirstOrDefault(uri => uri is not null)
            : call
                .Arguments.Select(argument => ConstantUrl.Read(argument.Value, operations.FindInitializer))
                .FirstOrDefault(uri => uri is not null);
        if (address is null)
            return;
        foreach (var type in SendingCall.EnumerateChain(call).SelectMany(link => link.TargetMethod.TypeArguments))
            _registeredAddresses[type.ToDisplayString()] = address;
    }

    /// <summary>The servers that a client of SMTP is made for or connects to, in the method that sends.</summary>
    private static IEnumerable<string> FindMailServers(IInvocationOperation call, Func<ISymbol, IOperation?> initializerOf)
    {
        if (GetSymbol(call.Instance) is not { } client)
            yield break;
        IOperation root = call;
        while (root.Parent is { } parent)
            root = parent;
        if (initializerOf(client) is { } made && made.UnwrapConversions() is IObjectCreationOperation creation)
        {
            foreach (
                var value in creation
                    .Arguments.Where(argument => argument.Parameter?.Name == "host")
                    .Select(argument => argument.Value)
                    .Concat(
                        creation
                            .Initializer?.Initializers.OfType<ISimpleAssignmentOperation>()
                            .Where(IsHostAssignment)
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
                    when IsHostAssignment(assignment) && IsClient(member.Instance) => assignment.Value,
                _ => null,
            };
            if (value is not null && ConstantUrl.ReadText(value, initializerOf) is { } host)
                yield return host;
        }

        bool IsClient(IOperation? instance) => SymbolEqualityComparer.Default.Equals(GetSymbol(instance), client);
    }

    private static bool IsHostAssignment(ISimpleAssignmentOperation assignment) =>
        assignment.Target is IPropertyReferenceOperation { Property.Name: "Host" };

    private static ISymbol? GetSymbol(IOperation? operation) =>
        operation is null
            ? null
            : operation.UnwrapConversions() switch
            {
                ILocalReferenceOperation local => local.Local,
                IMemberReferenceOperation member => member.Member,
                IParameterReferenceOperation parameter => parameter.Parameter,
                _ => null,
            };

    private Uri? FindBaseAddress(IOperation client, Func<ISymbol, IOperation?> initializerOf, Func<ISymbol, Uri?> addressOf)
    {
        switch (client)
        {
            case ILocalReferenceOperation local:
                return addressOf(local.Local)
                    ?? (
                        initializerOf(local.Local) is { } initializer && initializer is not ILocalReferenceOperation
                            ? FindBaseAddress(initializer.UnwrapConversions(), initializerOf, addressOf)
                            : null
                    );
            case IObjectCreationOperation { Type.Name: "RestClient" } creation:
                return ConstantUrl.Read(creation, initializerOf);
            case IObjectCreationOperation creation:
                return ConstantUrl.Read(
                    creation.Initializer?.Initializers.OfType<ISimpleAssignmentOperation>().FirstOrDefault(IsBaseAddressAssignment)?.Value,
                    initializerOf
                );
            case IInvocationOperation { TargetMethod.Name: "CreateClient" } factory:
                return factory
                    .Arguments.Select(argument =>
                        argument.Value.ConstantValue is { HasValue: true, Value: string name }
                        && _registeredAddresses.TryGetValue("\"" + name, out var named)
                            ? named
                            : null
                    )
                    .FirstOrDefault(uri => uri is not null);
            case IMemberReferenceOperation { Member: { ContainingType: { } owner } member }:
                return (
                        initializerOf(member) is { } value && value.UnwrapConversions() is IObjectCreationOperation made
                            ? FindBaseAddress(made, initializerOf, addressOf)
                            : null
                    ) ?? FindClassAddress(owner);
            case IParameterReferenceOperation parameter:
                return addressOf(parameter.Parameter)
                    ?? (
                        parameter.Parameter.ContainingSymbol
                            is IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType: { } type }
                            ? FindClassAddress(type)
                            : null
                    );
            default:
                return null;
        }
    }

    /// <summary>The only base address that a class sets, or that it is registered with.</summary>
    private Uri? FindClassAddress(INamedTypeSymbol type) =>
        _classAddresses.GetOrAdd(
            type.OriginalDefinition,
            key =>
            {
                if (_registeredAddresses.TryGetValue(key.ToDisplayString(), out var registered))
                    return registered;
                if (
                    key
                        .AllInterfaces.Select(implemented =>
                            _registeredAddresses.TryGetValue(implemented.ToDisplayString(), out var uri) ? uri : null
                        )
                        .FirstOrDefault(uri => uri is not null) is
                    { } byInterface
                )
                    return byInterface;
                var written = key
                    .DeclaringSyntaxReferences.SelectMany(reference => reference.GetSyntax().DescendantNodes())
                    .Select(FindAddressExpression)
                    .OfType<ExpressionSyntax>()
                    .Select(address => ConstantUrl.Read(operations.GetOperation(address), operations.FindInitializer))
                    .ToList();
                return written.Count > 0 && written[0] is { } first && written.All(uri => uri?.Host == first.Host) ? first : null;
            }
        );

    /// <summary>What a client's base address is set to, or a client of RestSharp that is made of one.</summary>
    private static ExpressionSyntax? FindAddressExpression(SyntaxNode node) =>
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
