namespace PolicyGen.Core.Foundation;

/// <summary>Tells two spellings of one name from two names.</summary>
internal static class NameSpelling
{
    /// <summary>Shorter names are near each other by chance.</summary>
    private const int MinLength = 5;

    /// <summary>Words this short number or size a product: <c>Plan S</c>, <c>Suite III</c>.</summary>
    private const int MaxDesignationLength = 3;

    /// <summary>Whether the keys of two names differ in one letter; digits and short words of their own tell names apart.</summary>
    /// <param name="left">A name.</param>
    /// <param name="right">Another one.</param>
    /// <param name="key">What names are compared by.</param>
    public static bool AreOneLetterApart(string left, string right, Func<string, string> key)
    {
        var (shorter, longer) = (key(left), key(right));
        if (shorter.Length > longer.Length)
            (shorter, longer) = (longer, shorter);
        if (shorter.Length < MinLength || longer.Length - shorter.Length > 1)
            return false;
        var at = 0;
        while (at < shorter.Length && shorter[at] == longer[at])
            at++;
        if (at == longer.Length)
            return false;
        var isReplaced = shorter.Length == longer.Length;
        if (string.CompareOrdinal(shorter, isReplaced ? at + 1 : at, longer, at + 1, longer.Length) != 0)
            return false;
        return char.IsLetter(longer[at]) && (!isReplaced || char.IsLetter(shorter[at])) && !DifferInDesignation(left, right);
    }

    private static bool DifferInDesignation(string left, string right)
    {
        var (leftWords, rightWords) = (SplitWords(left), SplitWords(right));
        var shared = new HashSet<string>(
            leftWords.Intersect(rightWords, StringComparer.OrdinalIgnoreCase),
            StringComparer.OrdinalIgnoreCase
        );
        return shared.Count > 0
            && leftWords.Concat(rightWords).Where(word => !shared.Contains(word)).All(word => word.Length <= MaxDesignationLength);
    }

    private static string[] SplitWords(string name) => [.. name.Split(' ', '-', '_', '.', '/').Where(word => word.Length > 0)];
}
