namespace PolicyGen.Generators.Tests.Docs;

/// <summary>A page of <c>docs</c> that is written from the code: it is under review, and a test fails when the code has moved on.</summary>
internal static class DocsFile
{
    public static void Verify(string name, string text)
    {
        var file = Path.Combine(Repository.Root, "docs", name);
        var expected = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : null;
        if (expected == text) return;
        var received = Path.ChangeExtension(file, ".received.md");
        File.WriteAllText(received, text);
        Assert.Fail($"docs/{name} differs from the code. Read docs/{Path.GetFileName(received)}, and accept it by renaming it over docs/{name}.");
    }
}
