using System.Globalization;
using System.Text;
using PolicyGen.Core.Texts;

namespace PolicyGen.Core.Composition;

/// <summary>A run of inlines: a sentence, an item, a cell. Immutable.</summary>
internal sealed record Phrase(IReadOnlyList<Inline> Inlines)
{
    public static readonly Phrase Empty = new([]);

    private const string SentenceMarks = ".!?:;…";

    public bool IsEmpty => Inlines.Count == 0;

    public static implicit operator Phrase(string text) => text.Length == 0 ? Empty : new([new TextInline(text)]);

    public static implicit operator Phrase(Inline inline) => new([inline]);

    public static Phrase operator +(Phrase left, Phrase right) => new([.. left.Inlines, .. right.Inlines]);

    /// <summary>Puts <paramref name="arguments"/> where the placeholders of <paramref name="template"/> are.</summary>
    public static Phrase Format(string template, params Phrase[] arguments)
    {
        var inlines = new List<Inline>();
        var start = 0;
        for (var i = 0; i + 2 < template.Length; i++)
        {
            if (template[i] != '{' || template[i + 2] != '}')
                continue;
            AddText(start, i);
            inlines.AddRange(arguments[template[i + 1] - '0'].Inlines);
            start = i + 3;
            i += 2;
        }

        AddText(start, template.Length);
        return new(inlines);

        void AddText(int from, int to)
        {
            if (to > from)
                inlines.Add(new TextInline(template.Substring(from, to - from)));
        }
    }

    /// <summary>
    /// "a, b and c"; "a and b as well as c" where an item is an enumeration itself; "a, b; c" where a comma is in an item.
    /// </summary>
    public static Phrase JoinWithAnd(IReadOnlyList<Phrase> items, string language)
    {
        if (items.Any(item => item.ToString().IndexOf(", ", StringComparison.Ordinal) >= 0))
            return Join("; ", items);
        var and = GrammarLists.GetAnd(language);
        var last = items.Any(item => item.ToString().IndexOf(and, StringComparison.Ordinal) >= 0)
            ? GrammarLists.GetAsWellAs(language)
            : and;
        var phrase = Empty;
        for (var i = 0; i < items.Count; i++)
        {
            var separator = i == items.Count - 1 && i > 0 ? last : GrammarLists.GetSeparator(i, items.Count, language);
            phrase = phrase + separator + items[i];
        }

        return phrase;
    }

    /// <summary>"a, b or c".</summary>
    public static Phrase JoinWithOr(IReadOnlyList<Phrase> items, string language)
    {
        var phrase = Empty;
        for (var i = 0; i < items.Count; i++)
            phrase =
                phrase
                + (
                    i == 0 ? ""
                    : i == items.Count - 1 ? GrammarLists.GetOr(language)
                    : ", "
                )
                + items[i];
        return phrase;
    }

    /// <summary>The items that are not empty, with <paramref name="separator"/> between them.</summary>
    public static Phrase Join(Phrase separator, IEnumerable<Phrase> items)
    {
        var phrase = Empty;
        foreach (var item in items)
        {
            if (item.IsEmpty)
                continue;
            phrase = phrase.IsEmpty ? item : phrase + separator + item;
        }

        return phrase;
    }

    /// <summary>The items below each other.</summary>
    public static Phrase JoinLines(IEnumerable<Phrase> items) => Join(new LineBreakInline(), items);

    /// <summary>The main statement, with what belongs to it smaller below.</summary>
    public static Phrase WithDetails(Phrase main, params Phrase[] details) =>
        JoinLines([main, .. details.Where(detail => !detail.IsEmpty).Select(detail => (Phrase)new SmallInline(detail))]);

    /// <summary>
    /// The phrase with a full stop, unless it ends with a mark already: declared texts come with and without one. An
    /// address at the end gets none, since people copy it.
    /// </summary>
    public Phrase ToSentence()
    {
        if (IsEmpty || Inlines[Inlines.Count - 1] is ExternalLinkInline)
            return this;
        var text = ToString();
        return text.Length == 0 || SentenceMarks.IndexOf(text[text.Length - 1]) >= 0 ? this : this + ".";
    }

    /// <summary>The phrase without the full stop at its end, to go on behind it.</summary>
    public Phrase TrimStop() =>
        Inlines.Count > 0
        && Inlines[Inlines.Count - 1] is TextInline last
        && last.Text.Length > 1
        && last.Text[last.Text.Length - 1] == '.'
        && !last.Text.EndsWith("..", StringComparison.Ordinal)
            ? new([.. Inlines.Take(Inlines.Count - 1), last with { Text = last.Text.Substring(0, last.Text.Length - 1) }])
            : this;

    /// <summary>
    /// The phrase with a capital letter, where its first word is an ordinary one in lower case: "access" but neither
    /// "eBay" nor "n8n".
    /// </summary>
    public Phrase Capitalize()
    {
        if (Inlines.Count == 0 || Inlines[0] is not TextInline first)
            return this;
        var text = first.Text;
        var length = 0;
        while (length < text.Length && char.IsLower(text[length]))
            length++;
        var isWord = length > 0 && (length == text.Length || text[length] is ' ' or ',' or ';' or ':' or '-' or '’');
        return isWord
            ? new([first with { Text = char.ToUpper(text[0], CultureInfo.InvariantCulture) + text.Substring(1) }, .. Inlines.Skip(1)])
            : this;
    }

    /// <summary>The words alone.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        Append(this);
        return text.ToString();

        void Append(Phrase phrase)
        {
            foreach (var inline in phrase.Inlines)
            {
                switch (inline)
                {
                    case TextInline plain:
                        text.Append(plain.Text);
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
}
