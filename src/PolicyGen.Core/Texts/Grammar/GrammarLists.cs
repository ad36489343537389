using System.Text;

namespace PolicyGen.Core.Texts;

/// <summary>Enumerations: "a, b und c", "a, b and c" (without a comma before "and").</summary>
internal static class GrammarLists
{
    /// <summary>What stands between the last two items.</summary>
    public static string GetAnd(string language) => language == "de" ? " und " : " and ";

    /// <summary>The same where an item holds an "and" of its own: "users of the app as well as callers and persons called".</summary>
    public static string GetAsWellAs(string language) => language == "de" ? " sowie " : " as well as ";

    /// <summary>What stands between the last two items of which one is enough.</summary>
    public static string GetOr(string language) => language == "de" ? " oder " : " or ";

    /// <summary>What stands before item <paramref name="index"/> of <paramref name="count"/>.</summary>
    public static string GetSeparator(int index, int count, string language) =>
        index == 0 ? ""
        : index == count - 1 ? GetAnd(language)
        : ", ";

    public static string Join(IReadOnlyList<string> items, string language)
    {
        var text = new StringBuilder();
        for (var i = 0; i < items.Count; i++)
            text.Append(GetSeparator(i, items.Count, language)).Append(items[i]);
        return text.ToString();
    }
}
