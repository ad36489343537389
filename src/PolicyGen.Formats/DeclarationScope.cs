using PolicyGen.Core.Composition;
using PolicyGen.Model;

namespace PolicyGen.Formats;

/// <summary>Which declarations of a processing are about one item of its data.</summary>
internal static class DeclarationScope
{
    /// <summary>
    /// Whether something declared for <paramref name="named"/> data holds for the item. What is named may also be a phase or
    /// words that are not items of the processing; then it may concern each of them.
    /// </summary>
    public static bool Includes(Processing processing, DataItem? item, IReadOnlyCollection<LocalizedText> named)
    {
        if (named.Count == 0 || item is null)
            return true;
        var items = named.Where(name => processing.DataItems.Any(other => other.Label == name)).ToList();
        return items.Count == 0 || items.Contains(item.Label);
    }

    /// <summary>
    /// The retentions of the processing, or the general ones where it has none of its own; data that its own leave out have the general
    /// ones too.
    /// </summary>
    public static ValueList<Retention> GetRetentions(PolicyDocument document, Processing processing) =>
        processing.Retentions.Count == 0 ? document.GeneralRetentions
        : RetentionCoverage.FindUncovered(processing) is { Count: > 0 } rest
            ? processing
                .Retentions.Concat(
                    document
                        .GeneralRetentions.Where(rule => rule.For.Count == 0)
                        .Select(rule => rule with { For = rest.Select(item => item.Label).ToValueList() })
                )
                .ToValueList()
        : processing.Retentions;

    /// <summary>Recipients that no processing names: they are declared for the policy as a whole.</summary>
    public static IEnumerable<Recipient> GetUnassignedRecipients(PolicyDocument document) =>
        document.Recipients.Where(recipient =>
            !document.Processings.Any(processing => processing.Recipients.Any(use => use.RecipientId == recipient.Id))
        );
}
