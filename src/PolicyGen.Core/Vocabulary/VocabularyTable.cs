using PolicyGen.Core.Data;
using PolicyGen.Core.Foundation;
using PolicyGen.Model;

namespace PolicyGen.Core.Vocabulary;

/// <summary>A ready-made text in both languages.</summary>
internal sealed record VocabularyTerm
{
    /// <summary>The value of the constant, for example <c>DataItems.PhoneNumber</c>.</summary>
    public string Value { get; init; } = "";

    /// <summary>Class of the constant, for example <c>DataItems</c>.</summary>
    public string ClassName { get; init; } = "";

    /// <summary>Name of the constant, for example <c>PhoneNumber</c>.</summary>
    public string Key { get; init; } = "";

    /// <summary>The text in German.</summary>
    public string De { get; init; } = "";

    /// <summary>The text in English.</summary>
    public string En { get; init; } = "";

    /// <summary>
    /// IRI of the term of the Data Privacy Vocabulary that means the same, for an exclusion of the term that means what is
    /// excluded; null when there is none.
    /// </summary>
    public string? Dpv { get; init; }
}

/// <summary>The vocabulary: the terms behind the constants <c>DataItems</c>, <c>Purposes</c> and so on.</summary>
internal static class VocabularyTable
{
    private static readonly KeyValuePair<string, EmbeddedTable<VocabularyTerm>>[] s_tables =
    [
        CreateTable("DataItems", "data-items.json"),
        CreateTable("DataSubjects", "data-subjects.json"),
        CreateTable("Events", "events.json"),
        CreateTable("Exclusions", "exclusions.json"),
        CreateTable("Measures", "measures.json"),
        CreateTable("Purposes", "purposes.json"),
        CreateTable("Roles", "roles.json"),
        CreateTable("SpecialCategories", "special-categories.json"),
    ];

    private static readonly Lazy<Dictionary<string, VocabularyTerm>> s_byText = new(IndexByText);

    /// <summary>The classes of terms, sorted.</summary>
    public static ValueList<string> Classes { get; } = CollectClassNames();

    /// <summary>The terms of one class, sorted by key; empty when there is no such class.</summary>
    public static ValueList<VocabularyTerm> GetEntries(string className) =>
        FindTable(className)?.Entries ?? ValueList<VocabularyTerm>.Empty;

    /// <summary>The date the terms of one class are as of.</summary>
    /// <exception cref="ArgumentException">There is no such class.</exception>
    public static PolicyDate GetDate(string className) => RequireTable(className).AsOf;

    /// <summary>Where the terms of one class come from.</summary>
    /// <exception cref="ArgumentException">There is no such class.</exception>
    public static string GetSource(string className) => RequireTable(className).Source;

    /// <summary>The term of a value like <c>DataItems.PhoneNumber</c>.</summary>
    public static bool TryFind(string value, out VocabularyTerm term)
    {
        term = null!;
        if (!TrySplit(value, out var table, out var key) || table.Find(key) is not { } found)
            return false;
        term = found;
        return true;
    }

    /// <summary>
    /// The first term of these classes that says the same in German or in English, whatever the case; null when there is none.
    /// </summary>
    public static VocabularyTerm? FindByText(string text, IEnumerable<string> classNames)
    {
        foreach (var className in classNames)
        {
            if (s_byText.Value.TryGetValue(className + "\n" + text, out var term))
                return term;
        }

        return null;
    }

    /// <summary>
    /// Whether a text was meant as a term: the name of a class, a dot and an identifier. It may still not exist.
    /// </summary>
    public static bool IsTermLike(string value) => TrySplit(value, out _, out _);

    /// <summary>The value that was probably meant: the nearest key of the same class; null when none is near.</summary>
    public static string? Suggest(string value)
    {
        if (!TrySplit(value, out var table, out var key) || NearestName.Find(key, table.Keys) is not { } nearest)
            return null;
        return value.Substring(0, value.Length - key.Length) + nearest;
    }

    private static bool TrySplit(string value, out EmbeddedTable<VocabularyTerm> table, out string key)
    {
        table = null!;
        key = "";
        var dot = value.IndexOf('.');
        if (dot < 0 || FindTable(value.Substring(0, dot)) is not { } found)
            return false;
        key = value.Substring(dot + 1);
        table = found;
        return IsIdentifier(key);
    }

    /// <summary>Whether the text is a name as constants have it.</summary>
    public static bool IsIdentifier(string text)
    {
        if (text.Length == 0 || !(char.IsLetter(text[0]) || text[0] == '_'))
            return false;
        foreach (var character in text)
        {
            if (!char.IsLetterOrDigit(character) && character != '_')
                return false;
        }

        return true;
    }

    private static EmbeddedTable<VocabularyTerm>? FindTable(string className)
    {
        foreach (var table in s_tables)
        {
            if (table.Key == className)
                return table.Value;
        }

        return null;
    }

    private static EmbeddedTable<VocabularyTerm> RequireTable(string className) =>
        FindTable(className) ?? throw new ArgumentException("There is no class of terms called '" + className + "'.", nameof(className));

    private static KeyValuePair<string, EmbeddedTable<VocabularyTerm>> CreateTable(string className, string fileName) =>
        new(
            className,
            new EmbeddedTable<VocabularyTerm>(fileName, data => Read(className, data), term => [term.Key], StringComparer.Ordinal)
        );

    private static Dictionary<string, VocabularyTerm> IndexByText()
    {
        var terms = new Dictionary<string, VocabularyTerm>(StringComparer.OrdinalIgnoreCase);
        foreach (var term in s_tables.SelectMany(table => table.Value.Entries))
        {
            // The first of two that say the same in one language.
            if (!terms.ContainsKey(term.ClassName + "\n" + term.De))
                terms.Add(term.ClassName + "\n" + term.De, term);
            if (!terms.ContainsKey(term.ClassName + "\n" + term.En))
                terms.Add(term.ClassName + "\n" + term.En, term);
        }

        return terms;
    }

    private static ValueList<string> CollectClassNames()
    {
        var names = new string[s_tables.Length];
        for (var i = 0; i < names.Length; i++)
            names[i] = s_tables[i].Key;
        return ValueList.Create(names);
    }

    private static VocabularyTerm Read(string className, JsonData data)
    {
        var key = data.RequireText("key");
        return new()
        {
            Value = className + "." + key,
            ClassName = className,
            Key = key,
            De = data.RequireText("de"),
            En = data.RequireText("en"),
            Dpv = data.GetText("dpv"),
        };
    }
}
