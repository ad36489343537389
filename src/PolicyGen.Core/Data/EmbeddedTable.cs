using PolicyGen.Core.Foundation;
using PolicyGen.Model;

namespace PolicyGen.Core.Data;

/// <summary>
/// The entries of one embedded data file, with the date and the source the file states. It is read when it is first asked
/// for, once, whatever the number of threads.
/// </summary>
internal sealed class EmbeddedTable<T>
    where T : class
{
    private readonly Lazy<Content> _content;

    /// <summary>A table of the file <paramref name="fileName"/>.</summary>
    /// <param name="fileName">Name of the file, for example <c>countries.json</c>.</param>
    /// <param name="read">Reads one entry.</param>
    /// <param name="keys">The keys an entry is found by; the first is the one that is suggested.</param>
    /// <param name="comparer">How keys are compared.</param>
    public EmbeddedTable(string fileName, Func<JsonData, T> read, Func<T, IEnumerable<string>> keys, StringComparer comparer) =>
        _content = new Lazy<Content>(() => new Content(EmbeddedData.Load(fileName), read, keys, comparer));

    /// <summary>The date the file is as of.</summary>
    public PolicyDate AsOf => _content.Value.AsOf;

    /// <summary>Where the data come from.</summary>
    public string Source => _content.Value.Source;

    /// <summary>The entries, in the order of the file: sorted by key.</summary>
    public ValueList<T> Entries => _content.Value.Entries;

    /// <summary>The first key of every entry, in the order of the file.</summary>
    public ValueList<string> Keys => _content.Value.Keys;

    /// <summary>The entry found by <paramref name="key"/>, or null.</summary>
    public T? Find(string key) => _content.Value.Index.TryGetValue(key, out var entry) ? entry : null;

    private sealed class Content
    {
        public Content(JsonData document, Func<JsonData, T> read, Func<T, IEnumerable<string>> keys, StringComparer comparer)
        {
            AsOf = JsonDates.RequireDate(document, "asOf");
            Source = document.RequireText("source");
            Index = new Dictionary<string, T>(comparer);
            var items = document["entries"]?.Items ?? [];
            var entries = new T[items.Count];
            var names = new string[items.Count];
            for (var i = 0; i < entries.Length; i++)
            {
                var entry = entries[i] = read(items[i]);
                foreach (var key in keys(entry))
                {
                    names[i] ??= key;
                    Index.Add(key, entry);
                }
            }

            Entries = ValueList.Create(entries);
            Keys = ValueList.Create(names);
        }

        public PolicyDate AsOf { get; }

        public string Source { get; }

        public ValueList<T> Entries { get; }

        public ValueList<string> Keys { get; }

        public Dictionary<string, T> Index { get; }
    }
}
