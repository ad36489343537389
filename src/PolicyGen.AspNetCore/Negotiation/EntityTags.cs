using Microsoft.Extensions.Primitives;

namespace PolicyGen.AspNetCore;

/// <summary>
/// Compares an entity tag with the lists in <c>If-Match</c> and <c>If-None-Match</c> (RFC 9110 sections 8.8.3, 13.1.1,
/// 13.1.2). Allocates nothing; a list is read up to the first element that breaks the grammar.
/// </summary>
internal static class EntityTags
{
    /// <summary>
    /// Whether the list is <c>*</c> or holds <paramref name="entityTag"/>, weak (<c>W/"…"</c>) or not: <c>If-None-Match</c>.
    /// </summary>
    public static bool MatchesWeakly(StringValues field, string entityTag) => Matches(field, entityTag, weakCounts: true);

    /// <summary>Whether the list is <c>*</c> or holds <paramref name="entityTag"/> as a strong tag: <c>If-Match</c>.</summary>
    public static bool MatchesStrongly(StringValues field, string entityTag) => Matches(field, entityTag, weakCounts: false);

    /// <param name="field">The lines of the header.</param>
    /// <param name="entityTag">The strong entity tag of the representation, with its quotation marks.</param>
    /// <param name="weakCounts">Whether a weak tag in the list can match.</param>
    private static bool Matches(StringValues field, string entityTag, bool weakCounts)
    {
        for (var i = 0; i < field.Count; i++)
        {
            var rest = field[i].AsSpan().Trim(" \t");
            if (rest is "*")
                return true;
            while (TryTakeTag(ref rest, out var tag, out var weak))
            {
                if ((weakCounts || !weak) && tag.SequenceEqual(entityTag))
                    return true;
            }
        }

        return false;
    }

    private static bool TryTakeTag(ref ReadOnlySpan<char> rest, out ReadOnlySpan<char> tag, out bool weak)
    {
        tag = default;
        rest = rest.TrimStart(" \t,");
        weak = rest.StartsWith("W/", StringComparison.Ordinal);
        var opaque = weak ? rest[2..] : rest;
        if (opaque is not ['"', ..])
            return false;

        // A comma may stand inside a tag, a quotation mark may not.
        var end = opaque[1..].IndexOf('"');
        if (end < 0)
            return false;
        tag = opaque[..(end + 2)];
        rest = opaque[(end + 2)..].TrimStart(" \t");
        return rest is [] or [',', ..];
    }
}
