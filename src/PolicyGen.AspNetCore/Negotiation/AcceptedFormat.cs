using Microsoft.Extensions.Primitives;

namespace PolicyGen.AspNetCore;

/// <summary>
/// Chooses a form by the <c>Accept</c> header (RFC 9110 section 12.5.1). Allocates nothing; parameters of media types are
/// not compared, elements that break the grammar are skipped.
/// </summary>
internal static class AcceptedFormat
{
    /// <summary>
    /// The index of the best of <paramref name="formats"/>: by weight, then what is named rather than meant by a wildcard
    /// (<c>application/json, */*</c> asks for JSON), then by place in the header, then by their order. Where none is acceptable, the
    /// first: a policy in another form helps more than 406.
    /// </summary>
    public static int Choose(StringValues field, ReadOnlySpan<PolicyFormat> formats)
    {
        if (field.Count == 0)
            return 0;
        var best = 0;
        var bestMatch = default(Match);
        for (var i = 0; i < formats.Length; i++)
        {
            var match = FindMatch(field, formats[i].GetMediaType());
            if (!match.IsBetterThan(bestMatch))
                continue;
            best = i;
            bestMatch = match;
        }

        return best;
    }

    /// <summary>The most specific range that holds the media type.</summary>
    private static Match FindMatch(StringValues field, string mediaType)
    {
        var found = default(Match);
        var elements = new ListElements(field);
        for (var position = 1; elements.TryTake(out var element); position++)
        {
            if (!TryReadElement(element, out var range, out var quality))
                continue;
            var specificity = GetSpecificity(range, mediaType);
            if (specificity > found.Specificity || (specificity == found.Specificity && specificity > 0 && quality > found.Quality))
                found = new Match(quality, specificity, position);
        }

        return found;
    }

    /// <summary>3 for the type itself, 2 for <c>text/*</c>, 1 for <c>*/*</c>, 0 where the range does not hold it.</summary>
    private static int GetSpecificity(ReadOnlySpan<char> range, string mediaType)
    {
        if (range.Equals(mediaType, StringComparison.OrdinalIgnoreCase))
            return 3;
        if (range is "*/*")
            return 1;
        return
            range.EndsWith("/*", StringComparison.Ordinal) && mediaType.AsSpan().StartsWith(range[..^1], StringComparison.OrdinalIgnoreCase)
            ? 2
            : 0;
    }

    private static bool TryReadElement(ReadOnlySpan<char> element, out ReadOnlySpan<char> range, out int quality)
    {
        quality = QualityValue.MaxValue;
        var semicolon = element.IndexOf(';');
        range = (semicolon < 0 ? element : element[..semicolon]).Trim(" \t");
        var rest = semicolon < 0 ? [] : element[(semicolon + 1)..];
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOf(';');
            var parameter = (end < 0 ? rest : rest[..end]).Trim(" \t");
            rest = end < 0 ? [] : rest[(end + 1)..];
            if (parameter is ['q' or 'Q', '=', ..])
                return QualityValue.TryParse(parameter, out quality);
        }

        return true;
    }

    /// <summary>How much a form is wanted; nothing was said of the default.</summary>
    private readonly record struct Match(int Quality, int Specificity, int Position)
    {
        public bool IsBetterThan(Match other)
        {
            if (Quality != other.Quality)
                return Quality > other.Quality;
            if (Quality == 0)
                return false;
            return Specificity != other.Specificity ? Specificity > other.Specificity : Position < other.Position;
        }
    }
}
