namespace PolicyGen.Generators.Transfers.Hosts;

/// <summary>Tells what a script, or the C# of a page, does with a text that it holds.</summary>
internal static class PageScript
{
    /// <summary>Calls that leave an address to the visitor, compare it or take it apart.</summary>
    private static readonly HashSet<string> s_nonSendingCalls = new(StringComparer.Ordinal)
    {
        "open",
        "assign",
        "NavigateTo",
        "Redirect",
        "RedirectPermanent",
        "LocalRedirect",
        "StartsWith",
        "startsWith",
        "EndsWith",
        "endsWith",
        "Contains",
        "includes",
        "Equals",
        "IndexOf",
        "indexOf",
        "Replace",
        "replace",
        "log",
        "warn",
        "alert",
    };

    /// <summary>Whether nothing is sent by what is done with the text whose quote opens here.</summary>
    public static bool IsNeverContacted(string text, int quote)
    {
        var position = SkipBack(text, quote);
        if (position < 0)
            return false;
        if (text[position] == '(')
            return s_nonSendingCalls.Contains(ReadName(text, SkipBack(text, position)));
        if (text[position] != '=')
            return false;
        // "==" and "!=" compare; location.href = "…" goes there.
        return position > 0 && (text[position - 1] is '=' or '!' || ReadName(text, SkipBack(text, position)) is "href" or "location");
    }

    private static int SkipBack(string text, int position)
    {
        do position--;
        while (position >= 0 && (text[position] is ' ' or '$' or '@'));
        return position;
    }

    private static string ReadName(string text, int last)
    {
        var first = last;
        while (first >= 0 && (char.IsLetterOrDigit(text[first]) || text[first] == '_'))
            first--;
        return last < 0 ? "" : text.Substring(first + 1, last - first);
    }
}
