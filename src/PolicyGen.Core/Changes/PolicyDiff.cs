namespace PolicyGen.Core.Changes;

/// <summary>Compares the facts of two versions of a policy.</summary>
internal static class PolicyDiff
{
    /// <summary>The changes, the material ones first.</summary>
    public static IReadOnlyList<PolicyChange> Compare(IReadOnlyList<PolicyFact> old, IReadOnlyList<PolicyFact> @new)
    {
        var before = IndexByKey(old);
        var after = IndexByKey(@new);
        var changes = new List<PolicyChange>();
        foreach (var fact in @new)
        {
            if (!before.TryGetValue(GetKey(fact), out var former))
            {
                if (!IsImpliedByOwner(fact, before))
                    changes.Add(DescribeAddition(fact, after));
            }
            else if (former.Value != fact.Value)
                changes.Add(DescribeChange(former, fact, after));
        }

        foreach (var fact in old)
        {
            if (!after.ContainsKey(GetKey(fact)) && !IsImpliedByOwner(fact, after))
                changes.Add(DescribeRemoval(fact, before));
        }

        return [.. changes.OrderByDescending(change => change.IsMaterial)];
    }

    private static Dictionary<(PolicyFactKind, string, string), PolicyFact> IndexByKey(IReadOnlyList<PolicyFact> facts)
    {
        var index = new Dictionary<(PolicyFactKind, string, string), PolicyFact>();
        foreach (var fact in facts)
            index[GetKey(fact)] = fact;
        return index;
    }

    private static (PolicyFactKind, string, string) GetKey(PolicyFact fact) => (fact.Kind, fact.OwnerId, fact.Name);

    /// <summary>What a recipient, processing or purpose brings along is said with it, and not besides.</summary>
    private static bool IsImpliedByOwner(PolicyFact fact, Dictionary<(PolicyFactKind, string, string), PolicyFact> other) =>
        fact.Kind switch
        {
            PolicyFactKind.Country or PolicyFactKind.Mechanism => !other.ContainsKey((PolicyFactKind.Recipient, fact.OwnerId, "")),
            PolicyFactKind.Disclosure => !other.ContainsKey((PolicyFactKind.Recipient, fact.Name, ""))
                || !other.ContainsKey((PolicyFactKind.Processing, fact.OwnerId, "")),
            PolicyFactKind.Basis => !other.ContainsKey((PolicyFactKind.Processing, fact.OwnerId, ""))
                || !other.ContainsKey(
                    (
                        PolicyFactKind.Purpose,
                        fact.OwnerId,
                        fact.Name.Substring(0, Math.Max(0, fact.Name.LastIndexOf(": ", StringComparison.Ordinal)))
                    )
                ),
            PolicyFactKind.Recipient or PolicyFactKind.Processing or PolicyFactKind.Controller or PolicyFactKind.Officer => false,
            _ => fact.OwnerId.Length > 0 && !other.ContainsKey((PolicyFactKind.Processing, fact.OwnerId, "")),
        };

    private static PolicyChange DescribeAddition(PolicyFact fact, Dictionary<(PolicyFactKind, string, string), PolicyFact> all) =>
        fact.Kind switch
        {
            PolicyFactKind.Recipient when JoinCountries(fact.OwnerId, all) is { Length: > 0 } countries => new(
                ChangeTexts.DescribeNewRecipient(fact.Value, countries),
                IsMaterial: true
            ),
            _ => new(ChangeTexts.DescribeAddition(fact, FindNames(fact, all)), IsMaterial(fact.Kind)),
        };

    private static PolicyChange DescribeRemoval(PolicyFact fact, Dictionary<(PolicyFactKind, string, string), PolicyFact> all) =>
        new(ChangeTexts.DescribeRemoval(fact, FindNames(fact, all)), IsMaterial: false);

    private static PolicyChange DescribeChange(
        PolicyFact old,
        PolicyFact @new,
        Dictionary<(PolicyFactKind, string, string), PolicyFact> all
    ) =>
        new(
            ChangeTexts.DescribeChange(old, @new, FindNames(@new, all)),
            @new.Kind == PolicyFactKind.Retention && RetentionLength.IsLonger(old.Value, @new.Value)
        );

    private static bool IsMaterial(PolicyFactKind kind) =>
        kind
            is PolicyFactKind.Recipient
                or PolicyFactKind.Country
                or PolicyFactKind.Mechanism
                or PolicyFactKind.Processing
                or PolicyFactKind.Purpose
                or PolicyFactKind.Basis
                or PolicyFactKind.SpecialCategory
                or PolicyFactKind.Disclosure
                or PolicyFactKind.AutomatedDecision;

    /// <summary>What the recipient or processing is called that a fact is about.</summary>
    private static ChangeNames FindNames(PolicyFact fact, Dictionary<(PolicyFactKind, string, string), PolicyFact> all) =>
        new(
            all.TryGetValue((PolicyFactKind.Processing, fact.OwnerId, ""), out var processing) ? processing.Value
                : all.TryGetValue((PolicyFactKind.Recipient, fact.OwnerId, ""), out var owner) ? owner.Value
                : fact.OwnerId,
            all.TryGetValue((PolicyFactKind.Recipient, fact.Name, ""), out var recipient) ? recipient.Value : fact.Name
        );

    private static string JoinCountries(string recipient, Dictionary<(PolicyFactKind, string, string), PolicyFact> all) =>
        string.Join(
            ", ",
            all.Values.Where(fact => fact.Kind == PolicyFactKind.Country && fact.OwnerId == recipient)
                .Select(fact => fact.Value)
                .Distinct(StringComparer.Ordinal)
                .OrderBy(name => name, StringComparer.Ordinal)
        );
}

/// <summary>The names that the words of a change need.</summary>
/// <param name="Owner">Of the processing or recipient that a fact is about.</param>
/// <param name="Recipient">Of the recipient that a disclosure names.</param>
internal sealed record ChangeNames(string Owner, string Recipient);
