namespace PolicyGen.AspNetCore;

/// <summary>Weights of what a client accepts (RFC 9110 section 12.4.2).</summary>
internal static class QualityValue
{
    /// <summary>The weight of what is named without one, in thousandths.</summary>
    public const int MaxValue = 1000;

    /// <summary>Reads <c>q=</c> and 0 to 1 with up to three decimals, in thousandths.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out int thousandths)
    {
        thousandths = 0;
        if (text is not ['q' or 'Q', '=', '0' or '1', ..] || text.Length > "q=0.123".Length)
            return false;
        thousandths = (text[2] - '0') * 1000;
        if (text.Length == 3)
            return true;
        if (text[3] != '.')
            return false;
        var unit = 100;
        foreach (var digit in text[4..])
        {
            if (!char.IsAsciiDigit(digit))
                return false;
            thousandths += (digit - '0') * unit;
            unit /= 10;
        }

        return thousandths <= MaxValue;
    }
}
