using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace PolicyGen.AspNetCore;

/// <summary>The headers of a request that had a say in its answer, and thus have their place in <c>Vary</c> (RFC 9110 section 12.5.5).</summary>
[Flags]
internal enum VaryBy
{
    /// <summary>None: the address alone decides, which is no part of <c>Vary</c>.</summary>
    None = 0,

    /// <summary><c>Accept</c>.</summary>
    Format = 1,

    /// <summary><c>Accept-Language</c>.</summary>
    Language = 2,

    /// <summary><c>Accept-Encoding</c>.</summary>
    Coding = 4,
}

/// <summary>Writes <c>Vary</c>.</summary>
internal static class VaryHeader
{
    private static readonly StringValues[] s_values =
    [
        .. Enumerable.Range(0, 8).Select(flags => new StringValues(string.Join(", ", Names((VaryBy)flags)))),
    ];

    /// <summary>Adds to what middleware has already said, such as <c>Vary: Origin</c>.</summary>
    public static void Write(IHeaderDictionary headers, VaryBy vary)
    {
        if (vary == VaryBy.None)
            return;
        var present = headers.Vary;
        headers.Vary = present.Count == 0 ? s_values[(int)vary] : StringValues.Concat(present, s_values[(int)vary]);
    }

    private static IEnumerable<string> Names(VaryBy vary)
    {
        if (vary.HasFlag(VaryBy.Format))
            yield return "Accept";
        if (vary.HasFlag(VaryBy.Language))
            yield return "Accept-Language";
        if (vary.HasFlag(VaryBy.Coding))
            yield return "Accept-Encoding";
    }
}
