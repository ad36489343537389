using System.Text;
using PolicyGen.Core.Composition;
using PolicyGen.Core.Foundation;

namespace PolicyGen.Core.Markdown;

/// <summary>Phrases as Markdown.</summary>
internal static class MarkdownPhrases
{
    /// <summary>The lines of the phrase; a paragraph ends all but the last with a hard line break.</summary>
    public static IReadOnlyList<string> ToLines(Phrase phrase)
    {
        var lines = ToMarkdown(phrase)
            .Split('\n')
            .Select(line => MarkdownText.EscapeLineStart(line.Trim(' ')))
            .Where(line => line.Length > 0)
            .ToArray();
        return lines.Length > 0 ? lines : [""];
    }

    /// <summary>The phrase on one line, for a heading.</summary>
    public static string ToLine(Phrase phrase) => string.Join(" ", ToLines(phrase));

    /// <summary>The phrase in a cell of a table, which is one line: Markdown has no line break for it but that of HTML.</summary>
    public static string ToCell(Phrase phrase) => string.Join("<br>", ToLines(phrase));

    /// <summary>The phrase; LF stands for its line breaks and for no other.</summary>
    private static string ToMarkdown(Phrase phrase)
    {
        var text = new StringBuilder();
        for (var i = 0; i < phrase.Inlines.Count; i++)
        {
            switch (phrase.Inlines[i])
            {
                case TextInline plain:
                    text.Append(MarkdownText.Escape(plain.Text));
                    break;
                case StrongInline strong:
                    WriteStrong(text, ToMarkdown(strong.Content), i + 1 < phrase.Inlines.Count ? phrase.Inlines[i + 1] : null);
                    break;
                case SmallInline small:
                    text.Append(ToMarkdown(small.Content));
                    break;
                case AnchorLinkInline anchor:
                    text.Append(ToMarkdown(anchor.Content));
                    break;
                case ExternalLinkInline link:
                    WriteLink(text, link);
                    break;
                case VersionLinkInline link:
                    text.Append(ToMarkdown(link.Content));
                    break;
                case DateInline date:
                    text.Append(MarkdownText.Escape(date.Words));
                    break;
                case LineBreakInline:
                    text.Append('\n');
                    break;
            }
        }

        return text.ToString();
    }

    /// <summary>Only where the asterisks stand at the borders of words; elsewhere Markdown would show them.</summary>
    private static void WriteStrong(StringBuilder text, string content, Inline? next)
    {
        var isAtBorders =
            content.Length > 0
            && content[0] != ' '
            && content[content.Length - 1] != ' '
            && (text.Length == 0 || text[text.Length - 1] is ' ' or '\n')
            && next is null or LineBreakInline or TextInline { Text: { Length: > 0 } }
            && !(next is TextInline following && !(char.IsWhiteSpace(following.Text[0]) || char.IsPunctuation(following.Text[0])));
        text.Append(isAtBorders ? "**" + content + "**" : content);
    }

    private static void WriteLink(StringBuilder text, ExternalLinkInline link)
    {
        var words = ToMarkdown(link.Content);
        // Between angle brackets a target may hold anything but these, line breaks and references, which Markdown would resolve.
        if (LinkTarget.Resolve(link.Address) is { } target)
            text.Append('[').Append(words.Replace('\n', ' ')).Append("](<").Append(target.Replace("&", "&amp;")).Append(">)");
        else
            text.Append(words);
    }
}
