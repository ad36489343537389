using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PolicyGen.Core.Catalogue;
using PolicyGen.Generators.Roslyn;
using PolicyGen.Generators.Transfers.Hosts;

namespace PolicyGen.Generators.Transfers;

/// <summary>
/// Reads the address that a client is made with. Libraries of large services speak to servers that are alike as well: that of
/// OpenAI to Ollama, that of S3 to any object storage.
/// </summary>
internal static class ClientTargetReader
{
    /// <summary>Whether a client is made for a server that is not the service's.</summary>
    /// <param name="operation">Where the client is made or registered.</param>
    /// <param name="entry">The service.</param>
    /// <param name="knowledge">What is known of the project.</param>
    public static ClientTarget Read(IOperation operation, CatalogueEntry entry, TransferKnowledge knowledge)
    {
        var addresses = FindAddressValues(operation)
            .Select(value => ConstantUrl.Read(value, symbol => FindInitializer(symbol, operation)))
            .OfType<Uri>()
            .ToList();
        return
            addresses.Count > 0
            && addresses.All(address => knowledge.Catalogue.FindByHost(address.Host, address.AbsolutePath)?.Id != entry.Id)
            ? ClientTarget.OtherServer
            : ClientTarget.Service;
    }

    /// <summary>What is written to parameters and properties for an address, here or in the options that are passed.</summary>
    private static IEnumerable<IOperation> FindAddressValues(IOperation operation)
    {
        foreach (var argument in (operation as IObjectCreationOperation)?.Arguments ?? (operation as IInvocationOperation)?.Arguments ?? [])
        {
            if (argument.Parameter is { } parameter && AddressNames.IsUrl(parameter.Name))
                yield return argument.Value;
            foreach (var value in FindOptionsValues(argument.Value))
                yield return value;
        }

        foreach (var value in GetInitializerValues((operation as IObjectCreationOperation)?.Initializer))
            yield return value;
    }

    private static IEnumerable<IOperation> FindOptionsValues(IOperation options)
    {
        switch (options.UnwrapConversions())
        {
            case IObjectCreationOperation { Initializer: { } initializer }:
                return GetInitializerValues(initializer);
            case ILocalReferenceOperation local:
                var uses = GetRoot(local).DescendantsAndSelf().ToList();
                return uses.OfType<IVariableDeclaratorOperation>()
                    .Where(declarator => SymbolEqualityComparer.Default.Equals(declarator.Symbol, local.Local))
                    .SelectMany(declarator =>
                        GetInitializerValues((declarator.Initializer?.Value as IObjectCreationOperation)?.Initializer)
                    )
                    .Concat(
                        uses.OfType<ISimpleAssignmentOperation>()
                            .Where(assignment =>
                                IsAddressAssignment(assignment)
                                && assignment.Target is IMemberReferenceOperation { Instance: ILocalReferenceOperation of }
                                && SymbolEqualityComparer.Default.Equals(of.Local, local.Local)
                            )
                            .Select(assignment => assignment.Value)
                    );
            default:
                return [];
        }
    }

    private static IEnumerable<IOperation> GetInitializerValues(IObjectOrCollectionInitializerOperation? initializer) =>
        initializer?.Initializers.OfType<ISimpleAssignmentOperation>().Where(IsAddressAssignment).Select(assignment => assignment.Value)
        ?? [];

    private static bool IsAddressAssignment(ISimpleAssignmentOperation assignment) =>
        assignment.Target is IMemberReferenceOperation { Member.Name: var name } && AddressNames.IsUrl(name);

    private static IOperation? FindInitializer(ISymbol symbol, IOperation within) =>
        GetRoot(within)
            .DescendantsAndSelf()
            .OfType<IVariableDeclaratorOperation>()
            .FirstOrDefault(declarator => SymbolEqualityComparer.Default.Equals(declarator.Symbol, symbol))
            ?.Initializer?.Value;

    private static IOperation GetRoot(IOperation operation)
    {
        while (operation.Parent is { } parent)
            operation = parent;
        return operation;
    }
}
