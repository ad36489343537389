using System.Text;
using PolicyGen.Model;

namespace PolicyGen.Formats;

/// <summary>The record for people: a section per processing, a table of what Art. 30 asks for in each.</summary>
internal static class RecordMarkdown
{
    /// <summary>Characters that mean something in Markdown or in the HTML within it.</summary>
    private const string SpecialCharacters = "\\`*_{}[]<>#|~&!";

    public static string Write(PolicyDocument document, string language)
    {
        var text = new StringBuilder();
        AppendHeading(text, 1, RecordTexts.Title.Localize(language));
        AppendParagraph(text, DeclaredText.JoinNonEmpty(", ", document.Title.Localize(language), document.Controller.Name));
        AppendParagraph(text, RecordTexts.InternalNote.Localize(language));
        AppendParagraph(
            text,
            DeclaredText.JoinNonEmpty(
                ". ",
                document.AsOf is { } date ? RecordTexts.AsOf.Fill(language, date.ToString()) : null,
                DeclaredText.TrimToNull(document.Version) is { } version ? RecordTexts.Version.Fill(language, version) : null,
                document.ReviewBy is { } review ? RecordTexts.ReviewBy.Fill(language, review.ToString()) : null
            )
        );

        var entries = RecordEntry.Compose(document, language);
        AppendSection(text, RecordTexts.ControllerHeading.Localize(language), entries.Where(entry => !entry.IsProcessor), language);
        AppendSection(text, RecordTexts.ProcessorHeading.Localize(language), entries.Where(entry => entry.IsProcessor), language);
        return text.ToString();
    }

    private static void AppendSection(StringBuilder text, string heading, IEnumerable<RecordEntry> entries, string language)
    {
        var isFirst = true;
        foreach (var entry in entries)
        {
            if (isFirst)
                AppendHeading(text, 2, heading);
            isFirst = false;
            AppendHeading(text, 3, entry.Title);
            AppendRow(text, RecordTexts.Field.Localize(language), RecordTexts.Content.Localize(language));
            text.Append("| --- | --- |\n");
            for (var i = 0; i < RecordEntry.Columns.Count; i++)
            {
                var column = RecordEntry.Columns[i];
                if (entry.Values[i].Count > 0)
                    AppendRow(text, Escape(column.Localize(language)), string.Join("<br>", entry.Values[i].Select(Escape)));
                else if (entry.RequiredColumns.Contains(column))
                    AppendRow(text, Escape(column.Localize(language)), Escape(RecordTexts.NotStated.Localize(language)));
            }

            text.Append('\n');
        }
    }

    private static void AppendHeading(StringBuilder text, int level, string words) =>
        text.Append('#', level).Append(' ').Append(Escape(words)).Append("\n\n");

    private static void AppendParagraph(StringBuilder text, string? words)
    {
        if (words is not null)
            text.Append(Escape(words)).Append("\n\n");
    }

    private static void AppendRow(StringBuilder text, string field, string content) =>
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

            if (SpecialCharacters.IndexOf(c) >= 0)
                escaped.Append('\\');
            escaped.Append(c);
        }

        return escaped.ToString();
    }
}
