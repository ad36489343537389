using PolicyGen.Core.Catalogue;

namespace PolicyGen.Generators.Transfers.Hosts;

/// <summary>The hosts that a project sends to, as the rules and reports on them see it.</summary>
/// <param name="All">The uses, by place: first those in code, then those in other files. The controller's own hosts and those marked to be
/// no recipients are left out.</param>
/// <param name="DisclosedRecipients">The services that the policy discloses.</param>
/// <param name="PolicyHosts">The hosts that the policy explains.</param>
internal sealed record HostUses(IReadOnlyList<HostUse> All, DisclosedRecipients DisclosedRecipients, PolicyHosts PolicyHosts)
{
    /// <summary>Keeps the uses that a policy has to explain; null where there are none.</summary>
    public static HostUses? Create(IEnumerable<HostUse> found, TransferKnowledge knowledge)
    {
        var uses = found
            .Where(use =>
                (HostNames.IsPublic(use.Address.Host) || HostLookup.IsListed(use.Address, use.Entry))
                && use.Entry is not { Signal: TransferSignal.None }
                && !IsNonRecipient(use.Address, knowledge)
            )
            .Distinct()
            .ToList();
        if (uses.Count == 0)
            return null;
        var policy = knowledge.Policy.FullPolicy.Document;
        var own = new PolicyHosts(policy, knowledge.Catalogue);
        return new HostUses(
            [
                .. uses.Where(use => !own.IsControllerHost(use.Address.Host))
                    .OrderBy(use => !use.Location.IsInSource)
                    .ThenBy(use => use.Location, SourceLocationComparer.Instance)
                    .ThenBy(use => use.Address.Host, StringComparer.Ordinal),
            ],
            new DisclosedRecipients(knowledge.Catalogue, policy.Recipients),
            own
        );
    }

    private static bool IsNonRecipient(HostAddress address, TransferKnowledge knowledge) =>
        knowledge.NonRecipients.Any(marked => marked.Host.Matches(address.Host, address.Path));
}
