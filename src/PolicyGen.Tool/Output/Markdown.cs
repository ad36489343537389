using System.Text;

namespace PolicyGen.Tool.Output;

/// <summary>Texts of a policy within Markdown.</summary>
internal static class Markdown
{
    private const string Special = "\\`*_{}[]<>#|~&!";

    /// <summary>The words as they are: nothing in them is markup.</summary>
    public static string Escape(string words)
    {
        var escaped = new StringBuilder(words.Length);
        foreach (var c in words)
        {
            if (Special.Contains(c, StringComparison.Ordinal))
                escaped.Append('\\');
            escaped.Append(c);
        }

        return escaped.ToString();
    }
}
