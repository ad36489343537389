using PolicyGen.Model;

namespace PolicyGen.Generators.Emission;

/// <summary>An accepted version whose pages the assembly holds.</summary>
/// <param name="Name">What addresses and files call it.</param>
/// <param name="Languages">The languages of the pages.</param>
/// <param name="IsCurrent">Whether the policy is still the one of that version.</param>
internal sealed record ArchivedVersionModel(string Name, ValueList<string> Languages, bool IsCurrent);
