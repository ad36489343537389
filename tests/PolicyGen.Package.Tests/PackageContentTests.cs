using System.IO.Compression;
using System.Xml.Linq;

namespace PolicyGen.Package.Tests;

public sealed class PackageContentTests(PackedPackages packages)
{
    [Fact]
    public void PolicyGen_contains_the_model_for_both_targets_and_the_generator_for_its_compiler_version()
    {
        var files = GetFiles("PolicyGen");
        Assert.Contains("lib/netstandard2.0/PolicyGen.dll", files);
        Assert.Contains("lib/netstandard2.0/PolicyGen.xml", files);
        Assert.Contains("lib/net10.0/PolicyGen.dll", files);
        Assert.Contains("lib/net10.0/PolicyGen.xml", files);
        Assert.Contains("buildTransitive/PolicyGen.props", files);
        Assert.Contains("buildTransitive/PolicyGen.targets", files);
        Assert.Contains("buildTransitive/config/PolicyGen.Strict.globalconfig", files);
        Assert.Contains("README.md", files);
        // Nothing beside them: what an analyzer needs must not be packed with it. The code fixes are an assembly of their own,
        // because a compiler alone has no workspaces.
        Assert.Equal(
            ["analyzers/dotnet/roslyn4.14/cs/PolicyGen.CodeFixes.dll", "analyzers/dotnet/roslyn4.14/cs/PolicyGen.Generators.dll"],
            files.Where(file => file.StartsWith("analyzers/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void PolicyGen_has_no_dependencies() => Assert.Empty(GetDependencies("PolicyGen"));

    [Fact]
    public void PolicyGen_AspNetCore_depends_on_all_assets_of_PolicyGen()
    {
        var dependency = Assert.Single(GetDependencies("PolicyGen.AspNetCore"));
        Assert.Equal("PolicyGen", dependency.Attribute("id")?.Value);
        Assert.Equal("All", dependency.Attribute("include")?.Value);
        Assert.Null(dependency.Attribute("exclude"));
    }

    private List<string> GetFiles(string id)
    {
        using var package = ZipFile.OpenRead(packages.FindPackage(id));
        return [.. package.Entries.Select(entry => entry.FullName)];
    }

    private List<XElement> GetDependencies(string id)
    {
        using var package = ZipFile.OpenRead(packages.FindPackage(id));
        using var stream = package.GetEntry(id + ".nuspec")!.Open();
        return [.. XDocument.Load(stream).Descendants().Where(element => element.Name.LocalName == "dependency")];
    }
}
