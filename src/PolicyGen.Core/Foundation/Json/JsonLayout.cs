namespace PolicyGen.Core.Foundation;

/// <summary>Where a JSON document breaks its lines.</summary>
internal enum JsonLayout
{
    /// <summary>
    /// Each member and item on a line of its own, two spaces a level, and a line feed at the end: for people and their diffs.
    /// </summary>
    Indented,

    /// <summary>All on one line, with spaces: the form of an item in a list whose diff shows one item per line.</summary>
    Inline,

    /// <summary>No white space at all.</summary>
    Compact,
}
