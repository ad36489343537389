namespace PolicyGen.Formats.Tests;

/// <summary>The files under <c>Schemas</c>, embedded.</summary>
internal static class TestData
{
    public static string ReadText(string name)
    {
        using var stream = typeof(TestData).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
