namespace PolicyGen.AspNetCore;

/// <summary>
/// Where the parts of a generated page begin and end. All text of users is encoded in it, so the first tag of a name is
/// the page's own.
/// </summary>
internal static class PageParts
{
    /// <summary>The index of the first byte of <paramref name="tag"/>.</summary>
    /// <exception cref="ArgumentException">The page has no such tag, so the generator did not make it.</exception>
    public static int FindStart(ReadOnlySpan<byte> html, ReadOnlySpan<byte> tag) =>
        html.IndexOf(tag) is var start and >= 0 ? start : throw CreateMissingTagException(tag);

    /// <summary>The index behind the last byte of <paramref name="tag"/>.</summary>
    /// <exception cref="ArgumentException">The page has no such tag, so the generator did not make it.</exception>
    public static int FindEnd(ReadOnlySpan<byte> html, ReadOnlySpan<byte> tag) => FindStart(html, tag) + tag.Length;

    private static ArgumentException CreateMissingTagException(ReadOnlySpan<byte> tag) =>
        new($"The page has no {System.Text.Encoding.ASCII.GetString(tag)}: only pages that PolicyGen generated can be taken apart.");
}
