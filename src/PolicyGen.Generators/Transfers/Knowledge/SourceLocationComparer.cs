using Microsoft.CodeAnalysis;

namespace PolicyGen.Generators.Transfers;

/// <summary>Orders places by file and position, so that the first use is the same on every machine and in every build.</summary>
internal sealed class SourceLocationComparer : IComparer<Location>
{
    public static SourceLocationComparer Instance { get; } = new();

    public int Compare(Location? left, Location? right)
    {
        var byPath = string.CompareOrdinal(GetPath(left), GetPath(right));
        return byPath != 0 ? byPath : (left?.SourceSpan ?? default).CompareTo(right?.SourceSpan ?? default);
    }

    private static string? GetPath(Location? location) => location?.SourceTree?.FilePath ?? location?.GetLineSpan().Path;
}
