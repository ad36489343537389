using PolicyGen.Core.Foundation;

namespace PolicyGen.Core.Data;

/// <summary>Opens the data files that are embedded in the assembly this is compiled into.</summary>
internal static class EmbeddedData
{
    private const string Prefix = "PolicyGen.Data.";

    /// <summary>The embedded files whose names begin with <paramref name="start"/>, sorted.</summary>
    public static IEnumerable<string> GetFileNames(string start) =>
        typeof(EmbeddedData)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix + start, StringComparison.Ordinal))
            .Select(name => name.Substring(Prefix.Length))
            .OrderBy(name => name, StringComparer.Ordinal);

    /// <summary>Reads the embedded file <paramref name="fileName"/>, for example <c>countries.json</c>.</summary>
    /// <exception cref="InvalidOperationException">The assembly holds no such file.</exception>
    public static JsonData Load(string fileName)
    {
        var name = Prefix + fileName;
        using var stream =
            typeof(EmbeddedData).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException("The assembly lacks the embedded resource '" + name + "'.");
        return JsonData.Load(stream);
    }
}
