using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Foundation;
using PolicyGen.Core.Reading;
using PolicyGen.Core.Rules;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0050: a declaration refers to something that is not declared.</summary>
/// <remarks>
/// An example is the recipient of a <c>[Transfer]</c>. It is an info if a processing offers contact by fax or telephone and the
/// controller declares no number, and if software runs on the servers of somebody who is not a recipient. It is a warning if a joint
/// controller is declared for what is nearly the title of a processing.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DanglingReferenceAnalyzer() : PolicyAnalyzer(DeclarationRules.DanglingReference)
{
    private protected override bool IncludesLibraries => true;

    private protected override IEnumerable<Finding> Check(PolicyContext policy)
    {
        var channels = FindChannelsWithoutNumber(policy);
        return policy.Analysis.Header.IsRoot
            ? channels.Concat(FindUnknownHostingProviders(policy)).Concat(FindMisspeltTitles(policy))
            : channels;
    }

    private static IEnumerable<Finding> FindChannelsWithoutNumber(PolicyContext policy)
    {
        if (policy.Analysis.Assembly.Find<DataControllerAttribute>() is not { } controller)
            return [];
        return from processing in policy.Processings
            // What a reference declares, it declares for other programs as well.
            let head = processing.Head
            where head is { Place.Assembly: null }
            from channel in processing.Processing.Channels
            let number = GetNumberArgument(channel)
            where number is not null && !controller.Has(number)
            select new Finding(
                DeclarationRules.ChannelWithoutNumber,
                head.GetPlace(nameof(DataProcessingAttribute.Channels)),
                processing.Title,
                number
            );
    }

    /// <summary>Words of one's own may say what is decided on jointly; what is nearly a title is meant to be one.</summary>
    private static IEnumerable<Finding> FindMisspeltTitles(PolicyContext policy)
    {
        var titles = policy.Document.Processings.SelectMany(processing => processing.Title.Texts.Select(text => text.Text)).ToList();
        foreach (var joint in policy.Document.JointControllers)
        {
            if (
                policy.FindSource(joint) is not { } declaration
                || declaration.GetText(nameof(JointControllerAttribute.For)) is not { } title
                || titles.Contains(title, StringComparer.OrdinalIgnoreCase)
                || NearestName.Find(title, titles) is not { } near
            )
                continue;
            yield return new Finding(
                DeclarationRules.MisspeltProcessingTitle,
                declaration.GetPlace(nameof(JointControllerAttribute.For)),
                joint.Contact.Name,
                title,
                near
            )
            {
                Facts = FindingFact.CreateSuggestion(title, near),
            };
        }
    }

    /// <summary>Whoever hosts software that processes personal data processes them, too (Art. 4(8) GDPR).</summary>
    private static IEnumerable<Finding> FindUnknownHostingProviders(PolicyContext policy)
    {
        foreach (var (_, recipient, declaration) in policy.Recipients)
        {
            if (
                recipient.HostedBy is not { } host
                || policy.Recipients.Any(other => RecipientKey.FromName(other.Recipient.Name.ToString()) == RecipientKey.FromName(host))
            )
                continue;
            var near = NearestName.Find(host, policy.Recipients.Select(other => other.Recipient.Name.ToString()));
            yield return new Finding(
                DeclarationRules.UnknownHostingProvider,
                declaration.GetPlace(nameof(RecipientDetailsAttribute.HostedBy)),
                recipient.Name.ToString(),
                host,
                near is null ? $"Add [assembly: Processor(\"{host}\", …)] with the country of its servers." : $"Did you mean \"{near}\"?"
            )
            {
                Facts = FindingFact.CreateSuggestion(host, near),
            };
        }
    }

    private static string? GetNumberArgument(ContactChannel channel) =>
        channel switch
        {
            ContactChannel.Fax => nameof(DataControllerAttribute.Fax),
            ContactChannel.Phone => nameof(DataControllerAttribute.Phone),
            _ => null,
        };
}
