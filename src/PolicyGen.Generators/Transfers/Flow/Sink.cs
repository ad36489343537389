using PolicyGen.Core.Catalogue;

namespace PolicyGen.Generators.Transfers.Flow;

/// <summary>What data end in.</summary>
/// <param name="Recipient">The service they are sent to; null for a log, and where only the caller knows.</param>
internal sealed record Sink(CatalogueEntry? Recipient)
{
    public static Sink Log { get; } = new((CatalogueEntry?)null);

    /// <summary>The ordinal of the parameter that holds the address, where the caller says where a request goes.</summary>
    public int? AddressParameterOrdinal { get; init; }

    public bool IsLog => Recipient is null && AddressParameterOrdinal is null;
}
