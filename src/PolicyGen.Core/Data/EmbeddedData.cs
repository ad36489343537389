namespace PolicyGen.Core.Data;

/// <summary>Opens the data files that are embedded in the assembly this is compiled into.</summary>
internal static class EmbeddedData
{
    /// <summary>Reads the embedded file <paramref name="fileName"/>, for example <c>countries.json</c>.</summary>
    /// <exception cref="InvalidOperationException">The assembly holds no such file.</exception>
    public static JsonData Load(string fileName)
    {
        var name = "PolicyGen.Data." + fileName;
        using var stream = typeof(EmbeddedData).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException("The assembly lacks the embedded resource '" + name + "'.");
        return JsonData.Load(stream);
    }
}
