using Microsoft.CodeAnalysis;
using PolicyGen.Core.Declarations;
using PolicyGen.Core.Reading;
using PolicyGen.Generators.Emission;

namespace PolicyGen.Generators.Analyzers;

/// <summary>The constants that the compiler can read and the generator could not: another generator makes them.</summary>
internal sealed class UnreadableConstants(Compilation compilation)
{
    private readonly Lazy<IReadOnlyList<Place>> _places = new(() => [.. UnreadablePlacesFile.Read(compilation, CancellationToken.None)]);

    /// <summary>Reports those among declarations of a type, or of the assembly where it is null.</summary>
    public void Report(string? type, IEnumerable<Declaration> declarations, ReadingLog log)
    {
        var places = _places.Value.Where(place => place.Type == type).ToList();
        if (places.Count == 0)
            return;
        foreach (var declaration in declarations)
        {
            // One that the compiler cannot read either is an error of the code, which the compiler reports itself.
            foreach (
                var argument in declaration.Arguments.Where(argument => !argument.Value.IsUnreadable && places.Contains(argument.Place))
            )
            {
                log.ReportUnusable(
                    declaration,
                    argument.Place,
                    "the constant is made by another generator, which this one cannot see",
                    "Write a constant that this project or a reference defines."
                );
            }
        }
    }
}
