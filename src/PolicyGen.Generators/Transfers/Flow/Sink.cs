using PolicyGen.Core.Catalogue;

namespace PolicyGen.Generators.Transfers.Flow;

/// <summary>What data end in.</summary>
/// <param name="Recipient">The service they are sent to; null for a log.</param>
internal sealed record Sink(CatalogueEntry? Recipient)
{
    public static Sink Log { get; } = new((CatalogueEntry?)null);

    public bool IsLog => Recipient is null;
}
