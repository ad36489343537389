using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyGen.Core.Catalogue;
using PolicyGen.Core.Rules;
using PolicyGen.Generators.Analyzers;

namespace PolicyGen.Generators.Transfers;

/// <summary>Makes the diagnostics on recipients of the catalogue that nothing discloses.</summary>
internal static class UndisclosedRecipientDiagnostic
{
    /// <summary>The property that holds the id of the catalogue's entry, for the code fixes.</summary>
    public const string EntryProperty = "CatalogueEntry";

    /// <summary>The property that holds the host, where one was found.</summary>
    public const string HostProperty = "Host";

    /// <param name="rule">The rule.</param>
    /// <param name="knowledge">What is known of the project: in a library it is a warning, as the program may disclose the
    /// recipient.</param>
    /// <param name="entry">The recipient.</param>
    /// <param name="locations">The places, the first one first.</param>
    /// <param name="messageArguments">Arguments of the rule's message.</param>
    public static Diagnostic Create(
        Rule rule,
        TransferKnowledge knowledge,
        CatalogueEntry entry,
        IEnumerable<Location> locations,
        params object[] messageArguments
    ) => Create(rule, knowledge, entry, locations, ImmutableDictionary<string, string?>.Empty, messageArguments);

    /// <param name="rule">The rule.</param>
    /// <param name="knowledge">What is known of the project.</param>
    /// <param name="entry">The recipient.</param>
    /// <param name="locations">The places, the first one first.</param>
    /// <param name="properties">What else the code fixes have to know.</param>
    /// <param name="messageArguments">Arguments of the rule's message.</param>
    public static Diagnostic Create(
        Rule rule,
        TransferKnowledge knowledge,
        CatalogueEntry entry,
        IEnumerable<Location> locations,
        ImmutableDictionary<string, string?> properties,
        params object[] messageArguments
    )
    {
        var isMilder = rule.Severity == RuleSeverity.Error && !knowledge.Policy.Header.IsRoot;
        return (isMilder ? rule with { CaseSeverity = RuleSeverity.Warning } : rule).CreateDiagnostic(
            locations.First(),
            locations.Skip(1),
            properties.Add(EntryProperty, entry.Id).AddRange(GetProperties(entry)),
            isStrict: false,
            messageArguments
        );
    }

    /// <summary>What is known of the recipient, by the arguments that a fix writes it into: a person reads it there.</summary>
    private static Dictionary<string, string?> GetProperties(CatalogueEntry entry) =>
        new(StringComparer.Ordinal)
        {
            [nameof(ProcessorAttribute.Name)] = entry.Name,
            [nameof(ProcessorAttribute.LegalEntity)] = entry.LegalEntity,
            [nameof(ProcessorAttribute.Address)] = entry.Address,
            [nameof(ProcessorAttribute.Country)] = entry.Country,
            [nameof(ProcessorAttribute.GroupCountry)] = entry.GroupCountry,
            [nameof(ProcessorAttribute.Role)] = entry.Role,
        };
}
