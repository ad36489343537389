namespace PolicyGen.Core.Foundation;

/// <summary>
/// How a JSON string holds its characters. Every mode escapes what RFC 8259 section 7 asks for and the line breaks of C# and
/// JavaScript; they differ in who reads the result.
/// </summary>
internal enum JsonEscaping
{
    /// <summary>For our own files: any text comes back as it was, halves of surrogate pairs included.</summary>
    RoundTrip,

    /// <summary>The same in ASCII, for metadata that tools print.</summary>
    Ascii,

    /// <summary>
    /// For other programs: half a character has no form in UTF-8, and readers disagree on its escape, so it becomes U+FFFD.
    /// </summary>
    Interchange,

    /// <summary>
    /// For a web page: what <see cref="Characters"/> does not allow becomes U+FFFD, and markup is escaped, so that the JSON is
    /// harmless between the tags of a page.
    /// </summary>
    Publication,
}
