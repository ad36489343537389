using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PolicyGen.Generators.Pipeline;

/// <summary>What the compiler and the references of a project allow the generator to emit.</summary>
/// <param name="HasTypedMembers">C# 9 and the model: <c>init</c> accessors.</param>
/// <param name="HasPages">C# 11 and the net10.0 model: UTF-8 literals in spans.</param>
/// <param name="HasEndpoint">PolicyGen.AspNetCore is referenced.</param>
/// <param name="HasManifest">The attribute that carries the declarations to the program.</param>
internal sealed record Capabilities(bool HasTypedMembers, bool HasPages, bool HasEndpoint, bool HasManifest)
{
    public const LanguageVersion TypedMembersLanguageVersion = LanguageVersion.CSharp9;

    public const LanguageVersion PagesLanguageVersion = LanguageVersion.CSharp11;

    private const string DocumentTypeName = "PolicyGen.Model.PolicyDocument";

    private const string PagesTypeName = "PolicyGen.Model.PolicyPages";

    private const string EndpointTypeName = "Microsoft.AspNetCore.Builder.PrivacyPolicyEndpointRouteBuilderExtensions";

    public static Capabilities Read(Compilation compilation)
    {
        var version = GetLanguageVersion(compilation);
        var typedMembers = version >= TypedMembersLanguageVersion && HasType(compilation, "PolicyGen", DocumentTypeName);
        return new Capabilities(
            typedMembers,
            typedMembers && version >= PagesLanguageVersion && HasPageModel(compilation),
            HasType(compilation, "PolicyGen.AspNetCore", EndpointTypeName),
            HasType(compilation, "PolicyGen", Core.Manifests.Manifest.AttributeName)
        );
    }

    public static LanguageVersion GetLanguageVersion(Compilation compilation) =>
        (compilation as CSharpCompilation)?.LanguageVersion ?? LanguageVersion.Default;

    public static bool HasPageModel(Compilation compilation) => HasType(compilation, "PolicyGen", PagesTypeName);

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
