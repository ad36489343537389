using System.Text;

namespace PolicyGen.Tool.Tests;

/// <summary>A folder with built programs.</summary>
internal sealed class TestFolder : IDisposable
{
    /// <summary>A small policy in German and English.</summary>
    public const string Policy = """
        [assembly: PrivacyPolicy("Datenschutzerklärung", Languages = "de,en", AsOf = "2026-11-01", Version = "1.0")]
        [assembly: DataController("Rufwerk GmbH", Street = "Hafenstraße 1", PostalCode = "26135", City = "Oldenburg",
            Country = "DE", State = "DE-NI", Email = "info@rufwerk.example")]
        [assembly: Translation("en", "Datenschutzerklärung", "Privacy policy")]
        [assembly: Translation("en", "Anrufe annehmen", "Taking calls")]
        [assembly: Translation("en", "Rückruf", "Calling back")]
        [assembly: Translation("en", "Rufnummer", "Number")]

        """;

    /// <summary>One processing with a recipient in a third country.</summary>
    public const string Calls = """
        [DataProcessing("Anrufe annehmen"), Purpose("Rückruf", Basis.Contract), Retention(Months = 6)]
            [Processor("Sprechwerk", Country = "US", Mechanism = "DPF", ContractOn = "2026-05-20")] class Call {
            [DataItem("Rufnummer")] public string Caller { get; set; } = ""; }

        """;

    public string Folder { get; } = Directory.CreateTempSubdirectory("policygen-").FullName;

    public string GetPath(string name) => System.IO.Path.Combine(Folder, name);

    /// <summary>Compiles the sources with the generator.</summary>
    public string Build(string name, params string[] sources)
    {
        File.WriteAllBytes(GetPath(name), Compile(name, sources));
        return GetPath(name);
    }

    /// <summary>Compiles the sources with the generator, against other assemblies of the folder.</summary>
    public string BuildWithReferences(string name, string[] references, params string[] sources)
    {
        File.WriteAllBytes(
            GetPath(name),
            Emit(
                (CodeUnderTest.Create(sources) with { AssemblyName = System.IO.Path.GetFileNameWithoutExtension(name) }).WithReferences(
                    references.Select(reference =>
                        (Microsoft.CodeAnalysis.MetadataReference)
                            Microsoft.CodeAnalysis.MetadataReference.CreateFromFile(GetPath(reference))
                    )
                )
            )
        );
        return GetPath(name);
    }

    public string Write(string name, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(GetPath(name))!);
        File.WriteAllText(GetPath(name), text);
        return GetPath(name);
    }

    /// <summary>
    /// Programs that differ in their names and the title of their processing alone: the names in one assembly, all of one length, are
    /// changed in its bytes.
    /// </summary>
    public void BuildMany(string folder, int count)
    {
        Directory.CreateDirectory(GetPath(folder));
        var bytes = Compile(
            "Service00000.dll",
            Policy.Replace("Anrufe annehmen", "Service00000", StringComparison.Ordinal),
            Calls.Replace("Anrufe annehmen", "Service00000", StringComparison.Ordinal)
        );
        var name = Encoding.UTF8.GetBytes("Service00000");
        var places = Enumerable.Range(0, bytes.Length - name.Length).Where(i => bytes.AsSpan(i, name.Length).SequenceEqual(name)).ToList();
        for (var i = 0; i < count; i++)
        {
            var own = Encoding.UTF8.GetBytes($"Service{i:D5}");
            foreach (var place in places)
                own.CopyTo(bytes, place);
            File.WriteAllBytes(System.IO.Path.Combine(GetPath(folder), $"Service{i:D5}.dll"), bytes);
        }
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static byte[] Compile(string name, params string[] sources) =>
        Emit(CodeUnderTest.Create(sources) with { AssemblyName = System.IO.Path.GetFileNameWithoutExtension(name) });

    private static byte[] Emit(CodeUnderTest code)
    {
        using var stream = new MemoryStream();
        Assert.True(GeneratorRun.Execute(code).Output.Emit(stream).Success);
        return stream.ToArray();
    }
}
