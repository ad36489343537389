namespace PolicyGen.Tool.References;

/// <summary>An assembly that a program or library runs with.</summary>
/// <param name="Assembly">Simple name.</param>
/// <param name="CarriesPolicy">Whether it carries a part of the policy.</param>
/// <param name="Service">Name of the service whose library it is, by the catalogue; null where it is none that sends.</param>
/// <param name="IsDeclared">Whether a declaration names that service.</param>
internal sealed record FoundReference(string Assembly, bool CarriesPolicy, string? Service, bool IsDeclared);
