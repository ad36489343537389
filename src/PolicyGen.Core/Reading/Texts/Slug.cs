using System.Globalization;
using System.Text;
using PolicyGen.Core.Foundation;

namespace PolicyGen.Core.Reading;

/// <summary>Identifiers for links: lower case ASCII letters, digits and hyphens, the same in every language.</summary>
internal static class Slug
{
    /// <summary>The slug of a name; words of a PascalCase name are separated.</summary>
    public static string Create(string name)
    {
        var slug = new StringBuilder(name.Length + 8);
        var previous = '\0';
        foreach (
            var c in name.Replace("ä", "ae")
                .Replace("ö", "oe")
                .Replace("ü", "ue")
                .Replace("Ä", "Ae")
                .Replace("Ö", "Oe")
                .Replace("Ü", "Ue")
                .Replace("ß", "ss")
                .Normalize(NormalizationForm.FormD)
        )
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
                continue;
            var isWord = c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
            var startsWord = c is >= 'A' and <= 'Z' && previous is (>= 'a' and <= 'z') or (>= '0' and <= '9');
            if ((startsWord || !isWord) && slug.Length > 0 && slug[slug.Length - 1] != '-')
                slug.Append('-');
            if (isWord)
                slug.Append(char.ToLowerInvariant(c));
            previous = c;
        }

        var result = slug.ToString().TrimEnd('-');
        return result.Length > 0 ? result : "x" + ComputeFingerprint(name);
    }

    /// <summary>
    /// The slugs of names, in their order. Names that would share one get a fingerprint behind it, each of them, so that
    /// the slug of a name does not depend on the order of declaration.
    /// </summary>
    public static IReadOnlyList<string> CreateDistinct(IReadOnlyList<string> names)
    {
        var counts = names
            .GroupBy(Create, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        return [.. names.Select(name => Create(name) is var slug && counts[slug] == 1 ? slug : slug + "-" + ComputeFingerprint(name))];
    }

    /// <summary>Six hexadecimal digits that depend on the name alone.</summary>
    public static string ComputeFingerprint(string name) => Sha256Hex.Compute(name).Substring(0, 6);
}
