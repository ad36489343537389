namespace PolicyGen.Generators.Pipeline;

/// <summary>The names of the pipeline's steps. Tests state for each edit which of them run again.</summary>
internal static class TrackingNames
{
    /// <summary>Symbols of one annotated type to its declarations. Runs on every edit; equal output ends the work there.</summary>
    public const string TypeDeclarations = nameof(TypeDeclarations);

    /// <summary>Assembly attributes to declarations. Runs on every edit, as the compilation is new each time.</summary>
    public const string AssemblyDeclarations = nameof(AssemblyDeclarations);

    /// <summary>What the project's compiler and references allow. Runs on every edit.</summary>
    public const string Capabilities = nameof(Capabilities);

    /// <summary>Properties of the build.</summary>
    public const string Settings = nameof(Settings);

    /// <summary>Languages, translations and the root flag: what every processing is read with.</summary>
    public const string Header = nameof(Header);

    /// <summary>Declarations of one type to its processing.</summary>
    public const string Processing = nameof(Processing);

    /// <summary>Name of the assembly.</summary>
    public const string AssemblyName = nameof(AssemblyName);

    /// <summary>The manifests that the references carry. Runs on every edit; a reference that did not change is not read again.</summary>
    public const string ReferencedManifests = nameof(ReferencedManifests);

    /// <summary>Manifests to the declarations of the references.</summary>
    public const string ImportedManifests = nameof(ImportedManifests);

    /// <summary>Declarations of the references to processings.</summary>
    public const string ImportedProcessings = nameof(ImportedProcessings);

    /// <summary>The lock file to the versions that were accepted.</summary>
    public const string History = nameof(History);

    /// <summary>The declarations to the manifest that the assembly carries.</summary>
    public const string Manifest = nameof(Manifest);

    /// <summary>Everything that the policy is put together from.</summary>
    public const string Parts = nameof(Parts);

    /// <summary>All parts to the policy.</summary>
    public const string Policy = nameof(Policy);

    /// <summary>The policy to its processors and other recipients.</summary>
    public const string Recipients = nameof(Recipients);

    /// <summary>The policy to its processings.</summary>
    public const string Processings = nameof(Processings);

    /// <summary>The policy to its HTML pages.</summary>
    public const string Pages = nameof(Pages);

    /// <summary>The policy to its notices at collection and openings of calls.</summary>
    public const string Notices = nameof(Notices);

    /// <summary>The policy to the pages with its processors.</summary>
    public const string ProcessorList = nameof(ProcessorList);

    /// <summary>Which endpoint the project gets.</summary>
    public const string Endpoint = nameof(Endpoint);
}
