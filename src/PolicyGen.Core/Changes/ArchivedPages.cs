using System.Globalization;
using PolicyGen.Model;

namespace PolicyGen.Core.Changes;

/// <summary>
/// The pages of the accepted versions. They are files that are committed beside the lock file, <c>PrivacyPolicy.versions/1.1.de.html</c>:
/// what was published is evidence, and no later PolicyGen could write it again.
/// </summary>
internal static class ArchivedPages
{
    public const string Folder = "PrivacyPolicy.versions";

    private const string Extension = ".html";

    /// <summary>Whether a file is one of the kept pages.</summary>
    public static bool IsArchivedPage(string path) => TryParse(path, out _);

    /// <summary>The name of the file that holds the page of a version.</summary>
    public static string GetFileName(string version, string language) => version + "." + language + Extension;

    /// <summary>
    /// The versions with the names that addresses and files call them by, and with the languages in which their pages were kept.
    /// </summary>
    /// <param name="history">The versions, the newest first.</param>
    /// <param name="files">Paths of files, those of kept pages among them.</param>
    public static ValueList<AcceptedVersion> Annotate(ValueList<AcceptedVersion> history, IEnumerable<string> files)
    {
        var kept = files
            .Select(file => TryParse(file, out var page) ? page : null)
            .OfType<ArchivedPage>()
            .ToLookup(page => page.Version, page => page.Language, StringComparer.OrdinalIgnoreCase);
        var names = AssignNames(history);
        return history
            .Select(
                (version, i) =>
                    version with
                    {
                        Name = names[i],
                        PageLanguages = kept[names[i]]
                            .Distinct(StringComparer.Ordinal)
                            .OrderBy(language => language, StringComparer.Ordinal)
                            .ToValueList(),
                    }
            )
            .ToValueList();
    }

    /// <summary>
    /// A name for each version: its number, else its date. From the oldest on, so that a name once given stays; who keeps
    /// the number gets the date behind it.
    /// </summary>
    private static string[] AssignNames(ValueList<AcceptedVersion> history)
    {
        var names = new string[history.Count];
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = history.Count - 1; i >= 0; i--)
        {
            var number = ToSafeName(history[i].Version);
            var date = ToSafeName(history[i].AsOf);
            var name =
                number.Length > 0 ? number
                : date.Length > 0 ? date
                : "1";
            if (taken.Contains(name) && number.Length > 0 && date.Length > 0)
                name = number + "-" + date;
            names[i] = name;
            for (var count = 2; !taken.Add(names[i]); count++)
                names[i] = name + "-" + count.ToString(CultureInfo.InvariantCulture);
        }

        return names;
    }

    /// <summary>What stands unescaped in an address and in the name of a file on any system.</summary>
    private static string ToSafeName(string? text) =>
        new string([
            .. (text ?? "")
                .Trim()
                .Select(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '.' or '_' ? c : '-'),
        ]).Trim('.', '-');

    private static bool TryParse(string path, out ArchivedPage? page)
    {
        page = null;
        var parts = path.Replace('\\', '/').Split('/');
        if (parts.Length < 2 || parts[parts.Length - 2] != Folder)
            return false;
        var file = parts[parts.Length - 1];
        if (!file.EndsWith(Extension, StringComparison.Ordinal))
            return false;
        var name = file.Substring(0, file.Length - Extension.Length);
        var dot = name.LastIndexOf('.');
        if (dot <= 0 || name.Length - dot != 3)
            return false;
        page = new ArchivedPage(name.Substring(0, dot), name.Substring(dot + 1));
        return true;
    }

    private sealed record ArchivedPage(string Version, string Language);
}
