using Microsoft.CodeAnalysis;
using PolicyGen.Core.Catalogue;

namespace PolicyGen.Generators.Transfers.Hosts;

/// <summary>A place that names a host which data may go to.</summary>
/// <param name="Address">The host.</param>
/// <param name="Kind">How it is named.</param>
/// <param name="Entry">The service that the host belongs to; null for an unknown one.</param>
/// <param name="Location">Where.</param>
internal sealed record HostUse(HostAddress Address, HostUseKind Kind, CatalogueEntry? Entry, Location Location);
