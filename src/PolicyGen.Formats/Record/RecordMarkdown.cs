using System.Text;
using PolicyGen.Model;

namespace PolicyGen.Formats;

/// <summary>The record for people: a section per processing, a table of what Art. 30 asks for in each.</summary>
internal static class RecordMarkdown
{
    /// <summary>Characters that mean something in Markdown or in the HTML within it.</summary>
    private const string Special = "\\`*_{}[]<>#|~&!";

    public static string Of(PolicyDocument document, string language)
    {
        var text = new StringBuilder();
        Heading(text, 1, RecordTexts.Title.In(language));
        Paragraph(text, Stated.Join(", ", document.Title.In(language), document.Controller.Name));
        Paragraph(text, RecordTexts.Internal.In(language));
        Paragraph(
            text,
            Stated.Join(
                ". ",
                document.AsOf is { } date ? RecordTexts.AsOf.Fill(language, date.ToString()) : null,
                Stated.Name(document.Version) is { } version ? RecordTexts.Version.Fill(language, version) : null,
                document.ReviewBy is { } review ? RecordTexts.ReviewBy.Fill(language, review.ToString()) : null
            )
        );

        var entries = RecordEntry.Of(document, language);
        Section(text, RecordTexts.AsController.In(language), entries.Where(entry => !entry.IsProcessor), language);
        Section(text, RecordTexts.AsProcessor.In(language), entries.Where(entry => entry.IsProcessor), language);
        return text.ToString();
    }

    private static void Section(StringBuilder text, string heading, IEnumerable<RecordEntry> entries, string language)
    {
        var isFirst = true;
        foreach (var entry in entries)
        {
            if (isFirst)
                Heading(text, 2, heading);
            isFirst = false;
            Heading(text, 3, entry.Title);
            Row(text, RecordTexts.Field.In(language), RecordTexts.Content.In(language));
            text.Append("| --- | --- |\n");
            for (var i = 0; i < RecordEntry.Columns.Count; i++)
            {
                var column = RecordEntry.Columns[i];
                if (entry.Values[i].Count > 0)
                    Row(text, Escape(column.In(language)), string.Join("<br>", entry.Values[i].Select(Escape)));
                else if (entry.Required.Contains(column))
                    Row(text, Escape(column.In(language)), Escape(RecordTexts.NotStated.In(language)));
            }

            text.Append('\n');
        }
    }

    private static void Heading(StringBuilder text, int level, string words) =>
        text.Append('#', level).Append(' ').Append(Escape(words)).Append("\n\n");

    private static void Paragraph(StringBuilder text, string? words)
    {
        if (words is not null)
            text.Append(Escape(words)).Append("\n\n");
    }

    private static void Row(StringBuilder text, string field, string content) =>
        text.Append("| ").Append(field).Append(" | ").Append(content).Append(" |\n");

    /// <summary>The words as they are: on one line, and nothing in them is markup.</summary>
    private static string Escape(string words)
    {
        var escaped = new StringBuilder(words.Length);
        foreach (var c in words)
        {
            if (char.IsControl(c) || c is '\u2028' or '\u2029')
            {
                escaped.Append(' ');
                continue;
            }

            if (Special.IndexOf(c) >= 0)
                escaped.Append('\\');
            escaped.Append(c);
        }

        return escaped.ToString();
    }
}
