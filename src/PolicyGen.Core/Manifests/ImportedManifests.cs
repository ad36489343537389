using System.Globalization;
using PolicyGen.Core.Declarations;
using PolicyGen.Model;

namespace PolicyGen.Core.Manifests;

/// <summary>What the references of a project declare. Compared by value: it is a step of the pipeline.</summary>
/// <param name="Parts">The manifests that are part of a policy; a program that writes its own is none.</param>
/// <param name="Problems">What is missing or cannot be read.</param>
internal sealed record ImportedManifests(ValueList<Manifest> Parts, ValueList<ManifestProblem> Problems)
{
    public static ImportedManifests Empty { get; } = new(ValueList<Manifest>.Empty, ValueList<ManifestProblem>.Empty);

    /// <summary>The classes of all parts; one that is linked into several projects is there once.</summary>
    public IReadOnlyList<TypeDeclarations> Types
    {
        get
        {
            var types = new List<TypeDeclarations>();
            foreach (var type in Parts.SelectMany(part => part.Types))
            {
                if (!types.Exists(type.IsEquivalentTo))
                    types.Add(type);
            }

            return types;
        }
    }

    public static ImportedManifests Read(ValueList<RawManifest> carried)
    {
        if (carried.Count == 0)
            return Empty;
        var parts = new List<Manifest>();
        var problems = new List<ManifestProblem>();
        foreach (var manifest in carried)
        {
            if (Read(manifest, problems) is { IsRoot: false } part)
                parts.Add(part);
        }

        var present = new HashSet<string>(carried.Select(manifest => manifest.Assembly), StringComparer.OrdinalIgnoreCase);
        foreach (
            var missing in parts
                .SelectMany(part => part.ReferencedAssemblies.Select(name => (Name: name, SeenBy: part.Assembly)))
                .Where(seen => !present.Contains(seen.Name))
                .GroupBy(seen => seen.Name, StringComparer.OrdinalIgnoreCase)
        )
        {
            problems.Add(
                new ManifestProblem(
                    $"'{missing.Key}', which '{missing.First().SeenBy}' was built with, is not referenced here",
                    $"Add a reference to '{missing.Key}', which PrivateAssets or DisableTransitiveProjectReferences leave out."
                )
            );
        }

        return new ImportedManifests(parts.ToValueList(), problems.ToValueList());
    }

    /// <summary>
    /// What is declared on the assembly, with what the references declare on theirs. The same declared in two places is one;
    /// of what there can be only once, the project's own goes first and another one is reported.
    /// </summary>
    public AssemblyDeclarations MergeInto(AssemblyDeclarations own)
    {
        if (Parts.Count == 0)
            return own;
        var all = own.Declarations.ToList();
        foreach (
            var declaration in Parts
                .SelectMany(part => part.Declarations)
                .Where(declaration =>
                    !declaration.IsAttribute<TranslationAttribute>() && !declaration.IsAttribute<PrivacyPolicyAttribute>()
                )
        )
        {
            if (!all.Exists(declaration.IsEquivalentTo))
                all.Add(declaration);
        }

        return new AssemblyDeclarations(all.ToValueList());
    }

    private static Manifest? Read(RawManifest manifest, List<ManifestProblem> problems)
    {
        if (manifest.FormatVersion != Manifest.FormatVersion)
        {
            problems.Add(
                new ManifestProblem(
                    $"'{manifest.Assembly}' carries format {manifest.FormatVersion.ToString(CultureInfo.InvariantCulture)} of its part, "
                        + $"and this version of PolicyGen reads format {Manifest.FormatVersion.ToString(CultureInfo.InvariantCulture)}",
                    "Build both with the same version of PolicyGen."
                )
            );
            return null;
        }

        try
        {
            return ManifestReader.Read(manifest.Content);
        }
        catch (FormatException)
        {
            problems.Add(
                new ManifestProblem(
                    $"the part of the policy that '{manifest.Assembly}' carries cannot be read",
                    $"Build '{manifest.Assembly}' again with this version of PolicyGen."
                )
            );
            return null;
        }
    }
}
