using Microsoft.Extensions.Primitives;

namespace PolicyGen.AspNetCore;

/// <summary>
/// Chooses a language by the <c>Accept-Language</c> header (RFC 9110 section 12.5.4) with the lookup of RFC 4647
/// section 3.4: <c>de-AT</c> finds <c>de</c>. Allocates nothing; elements that break the grammar are skipped.
/// </summary>
internal static class AcceptLanguage
{
    /// <summary>
    /// The index of the best of <paramref name="languages"/>. Where none is asked for, the first that is not excluded;
    /// where all are excluded, the first: the header may be disregarded (RFC 9110 section 12.5.4).
    /// </summary>
    public static int Choose(StringValues field, ReadOnlySpan<string> languages)
    {
        var best = -1;
        var bestRating = default(Rating);
        var notExcluded = -1;
        for (var i = 0; i < languages.Length; i++)
        {
            var rating = Rate(field, languages[i]);
            if (rating.IsExcluded)
                continue;
            if (notExcluded < 0)
                notExcluded = i;
            if (!rating.IsBetterThan(bestRating))
                continue;
            best = i;
            bestRating = rating;
        }

        return best >= 0 ? best : Math.Max(notExcluded, 0);
    }

    private static Rating Rate(StringValues field, string language)
    {
        var best = default(Rating);
        var wildcard = default(Rating);
        var elements = new ListElements(field);
        for (var position = 1; elements.TryTake(out var element); position++)
        {
            if (!TryReadElement(element, out var range, out var quality))
                continue;

            if (range is "*")
            {
                // Stands for the languages that no other range names, and after those that are named.
                var rating = new Rating(quality, int.MaxValue);
                if (wildcard.IsUnknown || rating.IsBetterThan(wildcard))
                    wildcard = rating;
            }
            else if (Matches(range, language))
            {
                var isWhole = range.Length == language.Length;
                if (quality == 0)
                {
                    // "de;q=0" excludes de; "de-AT;q=0" speaks of Austrian German only.
                    if (isWhole)
                        return Rating.Excluded;
                }
                else if (new Rating(quality, (2 * position) + (isWhole ? 0 : 1)) is var rating && rating.IsBetterThan(best))
                {
                    best = rating;
                }
            }
        }

        return best.IsUnknown ? wildcard : best;
    }

    /// <summary>Whether <paramref name="range"/>, cut at its end subtag by subtag, becomes <paramref name="language"/>.</summary>
    private static bool Matches(ReadOnlySpan<char> range, string language) =>
        range.StartsWith(language, StringComparison.OrdinalIgnoreCase)
        && (range.Length == language.Length || range[language.Length] == '-');

    private static bool TryReadElement(ReadOnlySpan<char> element, out ReadOnlySpan<char> range, out int quality)
    {
        quality = QualityValue.MaxValue;
        var semicolon = element.IndexOf(';');
        range = (semicolon < 0 ? element : element[..semicolon]).Trim(" \t");
        if (range is not "*" && !IsLanguageRange(range))
            return false;
        return semicolon < 0 || QualityValue.TryParse(element[(semicolon + 1)..].Trim(" \t"), out quality);
    }

    /// <summary><c>1*8ALPHA *("-" 1*8alphanum)</c> (RFC 4647 section 2.1).</summary>
    internal static bool IsLanguageRange(ReadOnlySpan<char> text)
    {
        var length = 0;
        var primary = true;
        foreach (var c in text)
        {
            if (c == '-')
            {
                if (length == 0)
                    return false;
                length = 0;
                primary = false;
            }
            else if (++length > 8 || !(primary ? char.IsAsciiLetter(c) : char.IsAsciiLetterOrDigit(c)))
            {
                return false;
            }
        }

        return length > 0;
    }

    /// <summary>
    /// How much a language is wanted: its weight in thousandths, then its place in the header, from 1; of two that one
    /// range finds, the one that it names whole.
    /// </summary>
    private readonly record struct Rating(int Quality, int Position)
    {
        public static Rating Excluded => new(0, 1);

        /// <summary>Nothing was said of the language.</summary>
        public bool IsUnknown => Position == 0;

        public bool IsExcluded => Quality == 0 && Position > 0;

        public bool IsBetterThan(Rating other) =>
            Quality > other.Quality || (Quality == other.Quality && Quality > 0 && Position < other.Position);
    }
}
