using System.Text;

namespace PolicyGen.Generators.Emission;

/// <summary>Declared texts in documentation comments of the generated code.</summary>
internal static class XmlDoc
{
    /// <summary>The text on one line, without anything that XML or a comment would take as its own.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            switch (c)
            {
                case '&':
                    escaped.Append("&amp;");
                    break;
                case '<':
                    escaped.Append("&lt;");
                    break;
                case '>':
                    escaped.Append("&gt;");
                    break;
                case var _ when char.IsControl(c) || c is '\u2028' or '\u2029':
                    escaped.Append(' ');
                    break;
                default:
                    escaped.Append(c);
                    break;
            }
        }

        return escaped.ToString();
    }
}
