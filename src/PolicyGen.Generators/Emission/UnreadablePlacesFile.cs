using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PolicyGen.Core.Declarations;
using PolicyGen.Model;

namespace PolicyGen.Generators.Emission;

/// <summary>
/// Constants that another generator makes are not there yet when this one reads, and are there when the analyzers do. So
/// the generator lists what it could not read in a file of comments, and the analyzers report it (PG0053).
/// </summary>
internal static class UnreadablePlacesFile
{
    public const string HintName = "PrivacyPolicy.Unreadable.g.cs";

    private const string LinePrefix = "// PG0053\t";

    public static SourceText Write(ValueList<Place> places)
    {
        var writer = GeneratedFile.CreateWriter();
        foreach (var place in places)
        {
            writer.WriteLine(
                $"{LinePrefix}{place.Type}\t{place.Member}\t{place.AttributeIndex.ToString(CultureInfo.InvariantCulture)}\t{place.Argument}"
            );
        }

        return GeneratedFile.ToSourceText(writer);
    }

    public static IEnumerable<Place> Read(Compilation compilation, CancellationToken cancellationToken)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            if (!tree.FilePath.EndsWith(HintName, StringComparison.Ordinal))
                continue;
            foreach (var line in tree.GetText(cancellationToken).Lines)
            {
                var text = line.ToString();
                if (!text.StartsWith(LinePrefix, StringComparison.Ordinal))
                    continue;
                var parts = text.Substring(LinePrefix.Length).Split('\t');
                if (parts.Length == 4 && int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var attribute))
                {
                    yield return new Place(Null(parts[0]), Null(parts[1]), attribute, Null(parts[3]));
                }
            }
        }

        static string? Null(string part) => part.Length == 0 ? null : part;
    }
}
