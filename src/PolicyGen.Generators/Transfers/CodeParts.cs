namespace PolicyGen.Generators.Transfers;

/// <summary>What <see cref="CodePass"/> looks for.</summary>
[Flags]
internal enum CodeParts
{
    None = 0,

    /// <summary>Uses of libraries of services.</summary>
    Sdks = 1,

    /// <summary>Hosts.</summary>
    Hosts = 2,

    /// <summary>Who calls whom, and where annotated data are.</summary>
    Flows = 4,
}
