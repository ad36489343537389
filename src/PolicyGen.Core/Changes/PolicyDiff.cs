namespace PolicyGen.Core.Changes;

/// <summary>Compares the facts of two versions of a policy.</summary>
internal static class PolicyDiff
{
    /// <summary>The changes, the material ones first.</summary>
    public static IReadOnlyList<PolicyChange> Between(IReadOnlyList<Fact> old, IReadOnlyList<Fact> @new)
    {
        var before = Index(old);
        var after = Index(@new);
        var changes = new List<PolicyChange>();
        foreach (var fact in @new)
        {
            if (!before.TryGetValue(KeyOf(fact), out var former))
            {
                if (!IsPartOfNew(fact, before))
                    changes.Add(Added(fact, after));
            }
            else if (former.Value != fact.Value)
                changes.Add(Changed(former, fact, after));
        }

        foreach (var fact in old)
        {
            if (!after.ContainsKey(KeyOf(fact)) && !IsPartOfNew(fact, after))
                changes.Add(Removed(fact, before));
        }

        return [.. changes.OrderByDescending(change => change.IsMaterial)];
    }

    private static Dictionary<(FactKind, string, string), Fact> Index(IReadOnlyList<Fact> facts)
    {
        var index = new Dictionary<(FactKind, string, string), Fact>();
        foreach (var fact in facts)
            index[KeyOf(fact)] = fact;
        return index;
    }

    private static (FactKind, string, string) KeyOf(Fact fact) => (fact.Kind, fact.Of, fact.Name);

    /// <summary>What a recipient, processing or purpose brings along is said with it, and not besides.</summary>
    private static bool IsPartOfNew(Fact fact, Dictionary<(FactKind, string, string), Fact> other) =>
        fact.Kind switch
        {
            FactKind.Country or FactKind.Mechanism => !other.ContainsKey((FactKind.Recipient, fact.Of, "")),
            FactKind.Disclosure => !other.ContainsKey((FactKind.Recipient, fact.Name, ""))
                || !other.ContainsKey((FactKind.Processing, fact.Of, "")),
            FactKind.Basis => !other.ContainsKey((FactKind.Processing, fact.Of, ""))
                || !other.ContainsKey(
                    (FactKind.Purpose, fact.Of, fact.Name.Substring(0, Math.Max(0, fact.Name.LastIndexOf(": ", StringComparison.Ordinal))))
                ),
            FactKind.Recipient or FactKind.Processing or FactKind.Controller or FactKind.Officer => false,
            _ => fact.Of.Length > 0 && !other.ContainsKey((FactKind.Processing, fact.Of, "")),
        };

    private static PolicyChange Added(Fact fact, Dictionary<(FactKind, string, string), Fact> all) =>
        fact.Kind switch
        {
            FactKind.Recipient when CountriesOf(fact.Of, all) is { Length: > 0 } countries => new(
                ChangeTexts.NewRecipientIn(fact.Value, countries),
                IsMaterial: true
            ),
            _ => new(ChangeTexts.Added(fact, NameOf(fact, all)), IsMaterial(fact.Kind)),
        };

    private static PolicyChange Removed(Fact fact, Dictionary<(FactKind, string, string), Fact> all) =>
        new(ChangeTexts.Removed(fact, NameOf(fact, all)), IsMaterial: false);

    private static PolicyChange Changed(Fact old, Fact @new, Dictionary<(FactKind, string, string), Fact> all) =>
        new(
            ChangeTexts.Changed(old, @new, NameOf(@new, all)),
            @new.Kind == FactKind.Retention && RetentionLength.IsLonger(old.Value, @new.Value)
        );

    private static bool IsMaterial(FactKind kind) =>
        kind
            is FactKind.Recipient
                or FactKind.Country
                or FactKind.Mechanism
                or FactKind.Processing
                or FactKind.Purpose
                or FactKind.Basis
                or FactKind.SpecialCategory
                or FactKind.Disclosure
                or FactKind.AutomatedDecision;

    /// <summary>What the recipient or processing is called that a fact is about.</summary>
    private static ChangeOwner NameOf(Fact fact, Dictionary<(FactKind, string, string), Fact> all) =>
        new(
            all.TryGetValue((FactKind.Processing, fact.Of, ""), out var processing) ? processing.Value
                : all.TryGetValue((FactKind.Recipient, fact.Of, ""), out var owner) ? owner.Value
                : fact.Of,
            all.TryGetValue((FactKind.Recipient, fact.Name, ""), out var recipient) ? recipient.Value : fact.Name
        );

    private static string CountriesOf(string recipient, Dictionary<(FactKind, string, string), Fact> all) =>
        string.Join(
            ", ",
            all.Values.Where(fact => fact.Kind == FactKind.Country && fact.Of == recipient)
                .Select(fact => fact.Value)
                .Distinct(StringComparer.Ordinal)
                .OrderBy(name => name, StringComparer.Ordinal)
        );
}

/// <summary>The names that the words of a change need.</summary>
/// <param name="Of">Of the processing or recipient that a fact is about.</param>
/// <param name="Recipient">Of the recipient that a disclosure names.</param>
internal sealed record ChangeOwner(string Of, string Recipient);
