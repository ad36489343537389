using PolicyGen.Core.Declarations;
using PolicyGen.Core.Rules;
using PolicyGen.Model;

namespace PolicyGen.Core.Reading;

/// <summary>
/// Merges the declarations of one recipient, wherever they stand. What defines it may be written in several places and
/// agrees there; an attribute with the name alone refers to it.
/// </summary>
internal static class RecipientMerger
{
    public static IReadOnlyList<MergedRecipient> Merge(IReadOnlyList<Declaration> declarations, TextContext context, ReadingLog? log)
    {
        var merged = new List<MergedRecipient>();
        foreach (
            var group in declarations
                .Select(declaration =>
                    (Key: RecipientReader.ReadKey(new DeclarationReader(declaration, context, log: null)), Declaration: declaration)
                )
                .Where(declared => declared.Key is not null)
                .GroupBy(declared => declared.Key!, declared => declared.Declaration, StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
        )
        {
            var declaration = MergeArguments([.. group], log);
            var recipient = RecipientReader.Read(new DeclarationReader(declaration, context, log: null));
            if (recipient.Name.IsEmpty)
                continue;
            var types = group
                .Select(one => one.Place.Type)
                .OfType<string>()
                .Distinct(StringComparer.Ordinal)
                .OrderBy(type => type, StringComparer.Ordinal)
                .ToValueList();
            merged.Add(new MergedRecipient(group.Key, recipient with { DeclaringTypes = types }, declaration));
        }

        return merged;
    }

    private static Declaration MergeArguments(IReadOnlyList<Declaration> group, ReadingLog? log)
    {
        var first = group[0];
        var arguments = new Dictionary<string, Argument>(StringComparer.Ordinal);
        foreach (var declaration in group)
        {
            if (declaration.Attribute != first.Attribute)
            {
                log?.Add(
                    DeclarationRules.ContradictoryDeclaration,
                    declaration.Place,
                    FormatName(declaration),
                    $"[{first.Attribute}]{FormatAssembly(first.Place)}",
                    $"[{declaration.Attribute}]{FormatAssembly(declaration.Place)}"
                );
                continue;
            }

            foreach (var argument in declaration.Arguments)
            {
                if (argument.Name != nameof(ProcessorAttribute.Name) && !RecipientReader.IsDefining(declaration, argument))
                    continue;
                if (!arguments.TryGetValue(argument.Name, out var other))
                    arguments.Add(argument.Name, argument);
                else if (argument.Name != nameof(ProcessorAttribute.Name) && !other.Value.IsEquivalentTo(argument.Value))
                {
                    log?.Add(
                        DeclarationRules.ContradictoryDeclaration,
                        argument.Place,
                        $"{argument.Name} of {FormatName(declaration)}",
                        Format(other),
                        Format(argument)
                    );
                }
            }
        }

        return first with
        {
            Arguments = arguments.Values.ToValueList(),
        };
    }

    private static string FormatName(Declaration declaration)
    {
        foreach (var argument in declaration.Arguments)
        {
            if (argument.Name == nameof(ProcessorAttribute.Name))
                return Format(argument.Value);
        }

        return declaration.Attribute;
    }

    private static string Format(Argument argument) => Format(argument.Value) + FormatAssembly(argument.Place);

    /// <summary>Another assembly is named: the project's own places can be seen.</summary>
    private static string FormatAssembly(Place place) => place.Assembly is { } assembly ? $" in {assembly}" : "";

    private static string Format(ArgumentValue value) =>
        value.Kind switch
        {
            ArgumentKind.Text => $"'{value.Text}'",
            ArgumentKind.List => "{ " + string.Join(", ", value.Items.Select(Format)) + " }",
            ArgumentKind.Flag => value.Number != 0 ? "true" : "false",
            ArgumentKind.Number => value.Number.ToString(System.Globalization.CultureInfo.InvariantCulture),
            _ => "null",
        };
}
