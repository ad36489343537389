using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PolicyGen.Core.Catalogue;

namespace PolicyGen.Generators.Transfers.Flow;

/// <summary>Finds the service that a request over HTTP goes to, where the code writes the address down.</summary>
internal sealed class RequestHosts(TransferAnalysis transfers, SourceOperations operations)
{
    private readonly ConcurrentDictionary<string, Uri> _registered = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<INamedTypeSymbol, Uri?> _classes = new(SymbolEqualityComparer.Default);

    /// <summary>Notes the address of <c>AddHttpClient&lt;T&gt;(client => client.BaseAddress = …)</c> or of a named client.</summary>
    public void AddRegistration(IInvocationOperation call)
    {
        if (call.TargetMethod.Name != "AddHttpClient") return;
        var address = call.Descendants().OfType<ISimpleAssignmentOperation>().Where(IsBaseAddress).Select(assignment => ConstantUrl.Read(assignment.Value, operations.InitializerOf)).FirstOrDefault(uri => uri is not null);
        if (address is null) return;
        foreach (var type in call.TargetMethod.TypeArguments) _registered[type.ToDisplayString()] = address;
        foreach (var argument in call.Arguments)
        {
            if (argument.Value.ConstantValue is { HasValue: true, Value: string name }) _registered["\"" + name] = address;
        }
    }

    /// <param name="call">The call of an <c>HttpClient</c>.</param>
    /// <param name="initializerOf">What a local or field is initialized with.</param>
    /// <param name="addressOf">The base address that the method sets on a local.</param>
    public CatalogueEntry? RecipientOf(IInvocationOperation call, Func<ISymbol, IOperation?> initializerOf, Func<ISymbol, Uri?> addressOf)
    {
        var client = call.Instance ?? (call.Arguments.Length > 0 ? call.Arguments[0].Value : null);
        var address = call.Arguments.Where(argument => argument.Parameter?.Type.Name is "String" or "Uri" or "HttpRequestMessage").Select(argument => ConstantUrl.Read(argument.Value, initializerOf)).FirstOrDefault(uri => uri is not null)
            ?? (client is null ? null : BaseOf(Sinks.WithoutConversion(client), initializerOf, addressOf));
        if (address is null || transfers.NotRecipients.Any(known => known.Host.Matches(address.Host.ToLowerInvariant(), address.AbsolutePath))) return null;
        return transfers.Catalogue.FindByHost(address.Host, address.AbsolutePath) is { Signal: not TransferSignal.None } entry ? entry : null;
    }

    public static bool IsBaseAddress(ISimpleAssignmentOperation assignment) => assignment.Target is IPropertyReferenceOperation { Property: { Name: "BaseAddress", ContainingType.Name: "HttpClient" } };

    private Uri? BaseOf(IOperation client, Func<ISymbol, IOperation?> initializerOf, Func<ISymbol, Uri?> addressOf)
    {
        switch (client)
        {
            case ILocalReferenceOperation local:
                return addressOf(local.Local) ?? (initializerOf(local.Local) is { } initializer && initializer is not ILocalReferenceOperation ? BaseOf(Sinks.WithoutConversion(initializer), initializerOf, addressOf) : null);
            case IObjectCreationOperation creation:
                return ConstantUrl.Read(creation.Initializer?.Initializers.OfType<ISimpleAssignmentOperation>().FirstOrDefault(IsBaseAddress)?.Value, initializerOf);
            case IInvocationOperation { TargetMethod.Name: "CreateClient" } factory:
                return factory.Arguments.Select(argument => argument.Value.ConstantValue is { HasValue: true, Value: string name } && _registered.TryGetValue("\"" + name, out var named) ? named : null).FirstOrDefault(uri => uri is not null);
            case IMemberReferenceOperation { Member.ContainingType: { } owner }:
                return OfClass(owner);
            case IParameterReferenceOperation parameter:
                return addressOf(parameter.Parameter) ?? (parameter.Parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType: { } type } ? OfClass(type) : null);
            default:
                return null;
        }
    }

    /// <summary>The only base address that a class sets, or that it is registered with.</summary>
    private Uri? OfClass(INamedTypeSymbol type) => _classes.GetOrAdd(type.OriginalDefinition, key =>
    {
        if (_registered.TryGetValue(key.ToDisplayString(), out var registered)) return registered;
        if (key.AllInterfaces.Select(implemented => _registered.TryGetValue(implemented.ToDisplayString(), out var uri) ? uri : null).FirstOrDefault(uri => uri is not null) is { } byInterface) return byInterface;
        var written = key.DeclaringSyntaxReferences.SelectMany(reference => reference.GetSyntax().DescendantNodes().OfType<AssignmentExpressionSyntax>())
            .Where(assignment => assignment.Left is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "BaseAddress" } or IdentifierNameSyntax { Identifier.ValueText: "BaseAddress" })
            .Select(assignment => ConstantUrl.Read(operations.Of(assignment.Right), operations.InitializerOf)).ToList();
        return written.Count > 0 && written[0] is { } first && written.All(uri => uri?.Host == first.Host) ? first : null;
    });
}
