using PolicyGen.Core.Catalogue;
using PolicyGen.Core.Declarations;
using PolicyGen.Core.Reading;
using PolicyGen.Model;
using PolicyGen.Tool.Output;
using PolicyGen.Tool.Policies;

namespace PolicyGen.Tool.References;

/// <summary>
/// Looks at what an assembly runs with: which of it carries a part of the policy, and which is the library of a service. It tells
/// that a reference was looked at and had nothing from one that was never seen.
/// </summary>
internal static class ReferenceSearch
{
    private static readonly HashSet<string> s_policyGenAssemblies = new(StringComparer.OrdinalIgnoreCase)
    {
        "PolicyGen",
        "PolicyGen.AspNetCore",
        "PolicyGen.Formats",
    };

    /// <param name="path">The assembly.</param>
    /// <param name="file">What it carries.</param>
    /// <param name="policy">Its policy, or the part of one.</param>
    public static IReadOnlyList<FoundReference> Find(string path, AssemblyFile file, PolicyDocument policy)
    {
        var texts = PolicyHeader.Read(new AssemblyDeclarations(file.Manifest.Declarations), file.Manifest.Language, log: null).Context;
        var catalogue = ProcessorCatalogue.BuiltIn.Extend([
            .. file
                .Manifest.Declarations.Where(declaration => declaration.IsAttribute<KnownProcessorAttribute>())
                .Select(declaration => DeclaredProcessor.Read(new DeclarationReader(declaration, texts, log: null)))
                .OfType<DeclaredProcessor>(),
        ]);
        var disclosed = new DisclosedRecipients(catalogue, policy.Recipients);
        var found = new List<FoundReference>();
        foreach (var (name, reference) in DependencyFiles.Find(path))
        {
            if (s_policyGenAssemblies.Contains(name))
                continue;
            var service = catalogue.FindByAssembly(name) is { Signal: TransferSignal.Transfer } entry ? entry : null;
            found.Add(
                new FoundReference(
                    name,
                    reference is not null && CarriesPolicy(reference),
                    service?.Name,
                    service is not null && disclosed.Includes(service)
                )
            );
        }

        return found;
    }

    private static bool CarriesPolicy(string path)
    {
        try
        {
            return AssemblyFile.TryRead(path) is not null;
        }
        catch (ToolException exception)
        {
            throw new ToolException($"A reference cannot be looked at: {exception.Message}");
        }
    }
}
