using PolicyGen.Core.Catalogue;
using PolicyGen.Core.Law;
using PolicyGen.Core.Reading;
using PolicyGen.Model;

namespace PolicyGen.Generators.Transfers.Hosts;

/// <summary>The hosts that a policy explains: the controller's own, and those that carry the name of a declared recipient.</summary>
internal sealed class PolicyHosts
{
    private readonly List<string> _controllerDomains = [];
    private readonly HashSet<string> _recipientKeys = new(StringComparer.Ordinal);

    public PolicyHosts(PolicyDocument policy, ProcessorCatalogue catalogue)
    {
        foreach (var address in policy.PublishedAt.Append(policy.Controller.Website))
            AddUrl(address);
        foreach (var covered in policy.Scope.Where(covered => covered.Kind == CoverKind.Domain))
            AddUrl(covered.Name.ToString());
        foreach (var email in new[] { policy.Controller.Email, policy.Controller.PrivacyEmail })
        {
            // A mailbox at a service does not make the service one's own.
            if (
                email?.Substring(email.LastIndexOf('@') + 1).Trim() is { } domain
                && HostAddress.ParseBareHost(domain) is { } address
                && !IsServiceDomain(address.Host, catalogue)
            )
                _controllerDomains.Add(address.Host);
        }

        foreach (var recipient in policy.Recipients.Where(recipient => !recipient.IsCategory))
        {
            foreach (
                var name in recipient
                    .OtherEntities.Concat(recipient.SubProcessors)
                    .Append(recipient.Name.ToString())
                    .Append(recipient.LegalEntity)
            )
            {
                if (name is not null)
                    _recipientKeys.UnionWith(LegalForms.StripSuffixes(name).Prepend(name).Select(RecipientKey.FromName));
            }
        }
    }

    public bool IsControllerHost(string host) => _controllerDomains.Any(domain => HostNames.IsSameOrSubdomain(host, domain));

    /// <summary>Whether the domain is called as a recipient is: <c>api.sprechwerk.example</c> is Sprechwerk's.</summary>
    public bool IsRecipientHost(string host)
    {
        var labels = host.Split('.');
        return _recipientKeys.Contains(RecipientKey.FromName(labels[labels.Length - 2]))
            || _recipientKeys.Contains(RecipientKey.FromName(labels[labels.Length - 2] + "." + labels[labels.Length - 1]));
    }

    private static bool IsServiceDomain(string domain, ProcessorCatalogue catalogue) =>
        catalogue.FindByHost(domain) is not null
        || catalogue.FindByHost("x." + domain) is not null
        || catalogue.Entries.Any(entry => entry.Hosts.Any(pattern => HostNames.IsSameOrSubdomain(pattern.Host, domain)));

    private void AddUrl(string? text)
    {
        if (text is null)
            return;
        foreach (
            var address in text.IndexOf("://", StringComparison.Ordinal) > 0 ? HostAddress.ParseUrl(text)
            : HostAddress.ParseBareHost(text.Trim().TrimEnd('/')) is { } bare ? [bare]
            : []
        )
        {
            _controllerDomains.Add(address.Host.StartsWith("www.", StringComparison.Ordinal) ? address.Host.Substring(4) : address.Host);
        }
    }
}
