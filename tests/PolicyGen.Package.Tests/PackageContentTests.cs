using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace PolicyGen.Package.Tests;

public sealed partial class PackageContentTests(PackedPackages packages)
{
    private static readonly string[] s_ids = ["PolicyGen", "PolicyGen.AspNetCore", "PolicyGen.Formats", "PolicyGen.Tool"];

    public static TheoryData<string> Ids => [.. s_ids];

    [Fact]
    public void The_solution_packs_these() => Assert.Equal(s_ids, packages.Ids);

    [Fact]
    public void PolicyGen_contains_the_model_for_both_targets_and_the_generator_for_its_compiler_version()
    {
        var files = ReadFiles("PolicyGen");
        Assert.Contains("lib/netstandard2.0/PolicyGen.dll", files);
        Assert.Contains("lib/netstandard2.0/PolicyGen.xml", files);
        Assert.Contains("lib/net10.0/PolicyGen.dll", files);
        Assert.Contains("lib/net10.0/PolicyGen.xml", files);
        Assert.Contains("buildTransitive/PolicyGen.props", files);
        Assert.Contains("buildTransitive/PolicyGen.targets", files);
        Assert.Contains("buildTransitive/config/PolicyGen.Strict.globalconfig", files);
        Assert.Contains("tasks/netstandard2.0/PolicyGen.Build.dll", files);
        // Nothing beside them: what an analyzer needs must not be packed with it. The code fixes are an assembly of their own,
        // because a compiler alone has no workspaces.
        Assert.Equal(
            ["analyzers/dotnet/roslyn4.14/cs/PolicyGen.CodeFixes.dll", "analyzers/dotnet/roslyn4.14/cs/PolicyGen.Generators.dll"],
            files.Where(file => file.StartsWith("analyzers/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void PolicyGen_has_no_dependency() => Assert.Empty(ReadDependencies("PolicyGen"));

    [Fact]
    public void PolicyGen_AspNetCore_depends_on_all_assets_of_PolicyGen()
    {
        var dependency = Assert.Single(ReadDependencies("PolicyGen.AspNetCore"));
        Assert.Equal("PolicyGen", dependency.Attribute("id")?.Value);
        Assert.Equal("All", dependency.Attribute("include")?.Value);
        Assert.Null(dependency.Attribute("exclude"));
    }

    [Fact]
    public void PolicyGen_Formats_depends_on_PolicyGen_alone_for_each_target()
    {
        Assert.Equal(["PolicyGen", "PolicyGen"], ReadDependencies("PolicyGen.Formats").Select(found => found.Attribute("id")?.Value));
        Assert.Contains("lib/netstandard2.0/PolicyGen.Formats.dll", ReadFiles("PolicyGen.Formats"));
        Assert.Contains("lib/net10.0/PolicyGen.Formats.dll", ReadFiles("PolicyGen.Formats"));
    }

    [Fact]
    public void PolicyGen_Tool_is_a_tool_and_depends_on_nothing()
    {
        Assert.Empty(ReadDependencies("PolicyGen.Tool"));
        Assert.Equal(
            "DotnetTool",
            Assert.Single(ReadNuspec("PolicyGen.Tool"), element => element.Name.LocalName == "packageType").Attribute("name")?.Value
        );
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_package_says_where_it_comes_from_and_shows_a_readme_and_an_icon(string id)
    {
        var nuspec = ReadNuspec(id);
        Assert.Equal("MIT", Read("license").Value);
        Assert.Equal("https://github.com/policygen/policygen", Read("projectUrl").Value);
        Assert.Equal("git", Read("repository").Attribute("type")?.Value);
        Assert.Equal("https://github.com/policygen/policygen", Read("repository").Attribute("url")?.Value);

        var icon = ReadFile(id, Read("icon").Value);
        Assert.Equal("\u0089PNG", Encoding.Latin1.GetString(icon[..4]));
        // The header of a PNG: width and height.
        Assert.Equal([0, 0, 0, 128, 0, 0, 0, 128], icon[16..24]);

        // nuget.org resolves no link relative to the repository.
        var readme = Encoding.UTF8.GetString(ReadFile(id, Read("readme").Value));
        Assert.Contains("https://github.com/policygen/policygen", readme, StringComparison.Ordinal);
        Assert.All(Link().Matches(readme), link => Assert.StartsWith("https://", link.Groups["target"].Value, StringComparison.Ordinal));

        XElement Read(string name) => Assert.Single(nuspec, element => element.Name.LocalName == name);
    }

    /// <summary>A debugger finds the symbols: in the package of symbols for what apps reference, else in the assembly itself.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_assembly_is_deterministic_and_has_its_symbols(string id)
    {
        using var symbols = ZipFile.OpenRead(packages.FindSymbols(id));
        var assemblies = ReadFiles(id).Where(file => Path.GetFileName(file) is var name && name.EndsWith(".dll", StringComparison.Ordinal));
        var checkedAssemblies = 0;
        foreach (var file in assemblies.Where(file => Path.GetFileName(file).StartsWith("PolicyGen", StringComparison.OrdinalIgnoreCase)))
        {
            using var assembly = new PEReader(new MemoryStream(ReadFile(id, file)));
            var entries = assembly.ReadDebugDirectory();
            Assert.Contains(entries, entry => entry.Type == DebugDirectoryEntryType.Reproducible);
            checkedAssemblies++;
            if (entries.Any(entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb))
                continue;
            var pdb = symbols.GetEntry(Path.ChangeExtension(file, ".pdb"));
            Assert.True(pdb is not null, file);
            using var stream = new MemoryStream();
            using (var content = pdb.Open())
                content.CopyTo(stream);
            stream.Position = 0;
            using var provider = MetadataReaderProvider.FromPortablePdbStream(stream);
            var expected = assembly.ReadCodeViewDebugDirectoryData(entries.Single(entry => entry.Type == DebugDirectoryEntryType.CodeView));
            Assert.Equal(expected.Guid, new BlobContentId(provider.GetMetadataReader().DebugMetadataHeader!.Id).Guid);
        }

        Assert.NotEqual(0, checkedAssemblies);
    }

    [Theory]
    [InlineData("PolicyGen", "netstandard2.0")]
    [InlineData("PolicyGen", "net10.0")]
    [InlineData("PolicyGen.Formats", "netstandard2.0")]
    [InlineData("PolicyGen.Formats", "net10.0")]
    public void Libraries_that_others_reference_have_the_same_strong_name(string id, string target)
    {
        using var assembly = new PEReader(new MemoryStream(ReadFile(id, $"lib/{target}/{id}.dll")));
        Assert.Equal("4536c8d190c89887", ReadPublicKeyToken(assembly));
        Assert.True(assembly.PEHeaders.CorHeader!.Flags.HasFlag(CorFlags.StrongNameSigned));
    }

    private static string ReadPublicKeyToken(PEReader assembly) =>
        Convert.ToHexStringLower(assembly.GetMetadataReader().GetAssemblyDefinition().GetAssemblyName().GetPublicKeyToken()!);

    private List<string> ReadFiles(string id)
    {
        using var package = ZipFile.OpenRead(packages.FindPackage(id));
        return [.. package.Entries.Select(entry => entry.FullName)];
    }

    private byte[] ReadFile(string id, string file)
    {
        using var package = ZipFile.OpenRead(packages.FindPackage(id));
        using var stream = package.GetEntry(file)!.Open();
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }

    private List<XElement> ReadNuspec(string id) =>
        [.. XDocument.Parse(Encoding.UTF8.GetString(ReadFile(id, id + ".nuspec")).TrimStart('\uFEFF')).Descendants()];

    private List<XElement> ReadDependencies(string id) => [.. ReadNuspec(id).Where(element => element.Name.LocalName == "dependency")];

    [GeneratedRegex(@"\]\((?<target>[^)]*)\)")]
    private static partial Regex Link();
}
