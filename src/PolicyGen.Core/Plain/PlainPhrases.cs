using System.Text;
using PolicyGen.Core.Composition;
using PolicyGen.Core.Foundation;

namespace PolicyGen.Core.Plain;

/// <summary>Phrases as plain text.</summary>
internal static class PlainPhrases
{
    /// <summary>Characters of a line at most, unless a word is longer.</summary>
    public const int Width = 78;

    /// <summary>The phrase on lines of its own, wrapped.</summary>
    public static IndentedLines WritePhrase(this IndentedLines text, Phrase phrase)
    {
        foreach (var line in phrase.ToText().Split('\n'))
            text.WriteWrapped(Characters.ToOneLine(line).Trim(' '));
        return text;
    }

    /// <summary>The phrase on one line.</summary>
    public static string ToLine(this Phrase phrase) => Characters.ToOneLine(phrase.ToText()).Trim(' ');

    private static void WriteWrapped(this IndentedLines text, string line)
    {
        while (line.Length > Width - text.Indentation)
        {
            var end = line.LastIndexOf(' ', Math.Max(1, Width - text.Indentation));
            if (end <= 0)
                end = line.IndexOf(' ');
            if (end <= 0)
                break;
            text.WriteLine(line.Substring(0, end));
            line = line.Substring(end + 1);
        }

        if (line.Length > 0)
            text.WriteLine(line);
    }

    /// <summary>The words; LF stands for the line breaks of the phrase and for no other.</summary>
    private static string ToText(this Phrase phrase)
    {
        var text = new StringBuilder();
        Append(phrase);
        return text.ToString();

        void Append(Phrase part)
        {
            foreach (var inline in part.Inlines)
            {
                switch (inline)
                {
                    case TextInline plain:
                        text.Append(Characters.ToOneLine(plain.Text));
                        break;
                    case StrongInline strong:
                        Append(strong.Content);
                        break;
                    case SmallInline small:
                        Append(small.Content);
                        break;
                    case AnchorLinkInline anchor:
                        Append(anchor.Content);
                        break;
                    case ExternalLinkInline link:
                        Append(link.Content);
                        if (GetTarget(link) is { } target)
                            text.Append(" <").Append(target).Append('>');
                        break;
                    case VersionLinkInline link:
                        Append(link.Content);
                        break;
                    case DateInline date:
                        text.Append(date.Words);
                        break;
                    case LineBreakInline:
                        text.Append('\n');
                        break;
                }
            }
        }
    }

    /// <summary>Where a link leads, where its words do not say it already.</summary>
    private static string? GetTarget(ExternalLinkInline link)
    {
        var words = link.Content.ToString();
        return
            LinkTarget.Resolve(link.Address) is { } target
            && link.Address != words
            && link.Address != "mailto:" + words
            && link.Address != "tel:" + words
            ? target
            : null;
    }
}
