using PolicyGen.Core.Data;
using PolicyGen.Core.Foundation;
using PolicyGen.Model;

namespace PolicyGen.Core.Vocabulary;

/// <summary>The ready-made processings behind the constants of <c>KnownProcessings</c>: <c>known-processings.json</c>.</summary>
internal static class KnownProcessingTable
{
    private const string Prefix = "KnownProcessings.";

    private static readonly EmbeddedTable<KnownProcessing> s_table = new(
        "known-processings.json",
        Read,
        processing => [processing.Key],
        StringComparer.Ordinal
    );

    /// <summary>The date the table is as of.</summary>
    public static PolicyDate AsOf => s_table.AsOf;

    /// <summary>Where the data come from.</summary>
    public static string Source => s_table.Source;

    /// <summary>All entries, sorted by key.</summary>
    public static ValueList<KnownProcessing> Entries => s_table.Entries;

    /// <summary>The processing of a value like <c>KnownProcessings.ServerLogs</c>; null when there is none.</summary>
    public static KnownProcessing? Find(string value) => IsTermLike(value) ? s_table.Find(value.Substring(Prefix.Length)) : null;

    /// <summary>Whether a text was meant as a ready-made processing. It may still not exist.</summary>
    public static bool IsTermLike(string value) =>
        value.StartsWith(Prefix, StringComparison.Ordinal) && VocabularyTable.IsIdentifier(value.Substring(Prefix.Length));

    /// <summary>The value that was probably meant; null when none is near.</summary>
    public static string? Suggest(string value) =>
        IsTermLike(value) && NearestName.Find(value.Substring(Prefix.Length), s_table.Keys) is { } nearest ? Prefix + nearest : null;

    private static KnownProcessing Read(JsonData data)
    {
        var key = data.RequireText("key");
        return new()
        {
            Value = Prefix + key,
            Key = key,
            Title = new Text(data.RequireText("de"), data.RequireText("en")),
            Description = ReadText(data, "description"),
            DataSubjects = data.GetTexts("dataSubjects").Select(subject => RequireTerm("DataSubjects", subject)).ToValueList(),
            Source = ReadEnums<DataSource>(data, "dataSources").Aggregate(DataSource.None, (all, source) => all | source),
            DataItems = data.GetTexts("items").Select(item => RequireTerm("DataItems", item)).ToValueList(),
            Purposes = (data["purposes"]?.Items ?? []).Select(ReadPurpose).ToValueList(),
            IsAiInteraction = data.GetBoolean("aiInteraction"),
            RecordsAudio = data["callRecording"]?.GetBoolean("audio") ?? false,
            RecordsTranscript = data["callRecording"]?.GetBoolean("transcript") ?? false,
        };
    }

    private static KnownPurpose ReadPurpose(JsonData data) =>
        new()
        {
            Term = RequireTerm("Purposes", data.RequireText("key")),
            Bases = ReadEnums<Basis>(data, "bases").ToValueList(),
            Interest = ReadText(data, "interest"),
            Law = ReadText(data, "law"),
        };

    private static Text? ReadText(JsonData data, string name) =>
        data[name] is { } texts ? new Text(texts.RequireText("de"), texts.RequireText("en")) : null;

    private static VocabularyTerm RequireTerm(string className, string key) =>
        VocabularyTable.TryFind(className + "." + key, out var term)
            ? term
            : throw new FormatException("There is no term '" + className + "." + key + "'.");

    private static IEnumerable<T> ReadEnums<T>(JsonData data, string name)
        where T : struct, Enum =>
        data.GetTexts(name)
            .Select(text =>
                Enum.TryParse<T>(text, out var value) && value.ToString() == text
                    ? value
                    : throw new FormatException("'" + text + "' is not a value of " + typeof(T).Name + ".")
            );
}
