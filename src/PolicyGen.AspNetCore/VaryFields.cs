using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace PolicyGen.AspNetCore;

/// <summary>
/// The headers of a request that had a say in its answer, and thus have their place in <c>Vary</c> (RFC 9110 section 12.5.5).
/// </summary>
[Flags]
internal enum VaryFields
{
    /// <summary>None: the address alone decides, which is not a part of <c>Vary</c>.</summary>
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
        .. Enumerable.Range(0, 8).Select(flags => new StringValues(string.Join(", ", GetNames((VaryFields)flags)))),
    ];

    /// <summary>Adds to what middleware has already said, such as <c>Vary: Origin</c>.</summary>
    public static void Write(IHeaderDictionary headers, VaryFields vary)
    {
        if (vary == VaryFields.None)
            return;
        var present = headers.Vary;
        headers.Vary = present.Count == 0 ? s_values[(int)vary] : StringValues.Concat(present, s_values[(int)vary]);
    }

    private static IEnumerable<string> GetNames(VaryFields vary)
    {
        if (vary.HasFlag(VaryFields.Format))
            yield return "Accept";
        if (vary.HasFlag(VaryFields.Language))
            yield return "Accept-Language";
        if (vary.HasFlag(VaryFields.Coding))
            yield return "Accept-Encoding";
    }
}
