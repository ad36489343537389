using PolicyGen.Core.Catalogue;

namespace PolicyGen.Generators.Transfers.Hosts;

/// <summary>Asks the catalogue for the service of a host.</summary>
internal static class HostLookup
{
    /// <summary>The service that a host belongs to; null for an unknown one.</summary>
    public static CatalogueEntry? FindEntry(this TransferKnowledge knowledge, HostAddress address) =>
        // What is known at run time alone is some label of a name.
        knowledge.Catalogue.FindByHost(address.Host.Replace('*', 'x'), address.Path);

    /// <summary>
    /// The service of a host that something sends to or loads from: also one that the catalogue does not name, on the service's own domain.
    /// </summary>
    public static CatalogueEntry? FindRecipient(this TransferKnowledge knowledge, HostAddress address) =>
        knowledge.FindEntry(address) ?? knowledge.Catalogue.FindByDomain(address.Host.Replace('*', 'x'));

    /// <summary>
    /// Whether the mere address is that of the service and not of its manual: the catalogue names the host itself, or it is
    /// no page that people read.
    /// </summary>
    public static bool IsServiceAddress(HostAddress address, CatalogueEntry entry) =>
        !HostNames.IsOAuthScope(address) && (IsListed(address, entry) || !HostNames.IsDocumentation(address));

    /// <summary>
    /// Whether the catalogue names the very host: then it is one that is called, although its domain is full of documents.
    /// </summary>
    public static bool IsListed(HostAddress address, CatalogueEntry? entry) =>
        entry?.Hosts.Any(pattern => !pattern.IsWildcard && pattern.Matches(address.Host, address.Path)) == true;
}
