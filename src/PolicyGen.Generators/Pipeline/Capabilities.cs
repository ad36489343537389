using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PolicyGen.Generators.Pipeline;

/// <summary>What the compiler and the references of a project allow the generator to emit.</summary>
/// <param name="TypedMembers">C# 9 and the model: <c>init</c> accessors.</param>
/// <param name="Pages">C# 11 and the net10.0 model: UTF-8 literals in spans.</param>
/// <param name="Endpoint">PolicyGen.AspNetCore is referenced.</param>
/// <param name="Manifest">The attribute that carries the declarations to the program.</param>
internal sealed record Capabilities(bool TypedMembers, bool Pages, bool Endpoint, bool Manifest)
{
    public const LanguageVersion TypedMembersVersion = LanguageVersion.CSharp9;

    public const LanguageVersion PagesVersion = LanguageVersion.CSharp11;

    private const string Model = "PolicyGen.Model.PolicyDocument";

    private const string PageModel = "PolicyGen.Model.PolicyPages";

    private const string EndpointExtensions = "Microsoft.AspNetCore.Builder.PrivacyPolicyEndpointRouteBuilderExtensions";

    public static Capabilities Read(Compilation compilation)
    {
        var version = LanguageVersionOf(compilation);
        var typedMembers = version >= TypedMembersVersion && HasType(compilation, "PolicyGen", Model);
        return new Capabilities(
            typedMembers,
            typedMembers && version >= PagesVersion && HasPageModel(compilation),
            HasType(compilation, "PolicyGen.AspNetCore", EndpointExtensions),
            HasType(compilation, "PolicyGen", Core.Manifests.Manifest.AttributeName)
        );
    }

    public static LanguageVersion LanguageVersionOf(Compilation compilation) =>
        (compilation as CSharpCompilation)?.LanguageVersion ?? LanguageVersion.Default;

    public static bool HasPageModel(Compilation compilation) => HasType(compilation, "PolicyGen", PageModel);

    /// <summary>
    /// Looks into the reference alone: a look-up in the whole compilation goes through the project's own declarations, on
    /// every edit, to find what cannot be there.
    /// </summary>
    private static bool HasType(Compilation compilation, string assembly, string type)
    {
        foreach (var reference in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (reference.Name == assembly && reference.GetTypeByMetadataName(type) is not null)
                return true;
        }

        return false;
    }
}
