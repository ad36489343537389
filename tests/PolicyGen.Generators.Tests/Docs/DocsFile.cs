namespace PolicyGen.Generators.Tests.Docs;

/// <summary>A file that is written from the code: it is under review, and a test fails when the code has moved on.</summary>
internal static class DocsFile
{
    /// <summary>Compares a page of <c>docs</c>.</summary>
    public static void Verify(string name, string text) => VerifyFile("docs/" + name, text);

    /// <summary>Compares a file by its path in the repository.</summary>
    public static void VerifyFile(string path, string text)
    {
        var file = Path.Combine(Repository.Root, path);
        var expected = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : null;
        if (expected == text)
            return;
        var received = Path.ChangeExtension(file, ".received" + Path.GetExtension(file));
        File.WriteAllText(received, text);
        Assert.Fail(
            $"{path} differs from the code. Read {Path.GetFileName(received)} beside it, and accept it by renaming it over {path}."
        );
    }
}
