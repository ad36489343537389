namespace PolicyGen.Core.Foundation;

/// <summary>Where a JSON document breaks its lines.</summary>
internal enum JsonLayout
{
    /// <summary>Each member and item on a line of its own, two spaces a level, and a line feed at the end: for people and their diffs.</summary>
    Indented,

    /// <summary>No white space at all.</summary>
    Compact,
}
