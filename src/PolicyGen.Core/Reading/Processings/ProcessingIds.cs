using PolicyGen.Model;

namespace PolicyGen.Core.Reading;

/// <summary>Identifiers of processings: declared, or from the name of the class.</summary>
internal static class ProcessingIds
{
    public static IReadOnlyList<Processing> Assign(IReadOnlyList<ParsedProcessing> parts)
    {
        var names = parts.Select(part => part.DeclaredId ?? part.TypeName).ToList();
        // Classes of one name in several namespaces are told apart by their full names.
        var full = parts
            .Select(
                (part, i) =>
                    names.FindAll(name => Slug.Create(name) == Slug.Create(names[i])).Count == 1 ? names[i] : part.Processing.DeclaringType
            )
            .ToList();
        var slugs = Slug.CreateDistinct(full);
        return [.. parts.Select((part, i) => part.Processing with { Id = slugs[i] })];
    }
}
