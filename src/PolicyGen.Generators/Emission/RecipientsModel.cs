using PolicyGen.Generators.Pipeline;
using PolicyGen.Model;

namespace PolicyGen.Generators.Emission;

/// <summary>A generated member and what it holds.</summary>
internal sealed record NamedMember<T>(string Name, T Value);

/// <summary>The recipients of a policy under the names of their members.</summary>
internal sealed record RecipientsModel(
    string Namespace,
    string TypeName,
    ValueList<NamedMember<Recipient>> Processors,
    ValueList<NamedMember<Recipient>> OtherRecipients
)
{
    public static RecipientsModel Create(ParsedPolicy policy)
    {
        var recipients = policy.Document.Recipients;
        return new RecipientsModel(
            policy.Namespace,
            policy.TypeName,
            AssignNames(recipients.Where(IsProcessor)),
            AssignNames(recipients.Where(recipient => !IsProcessor(recipient)))
        );
    }

    /// <summary>The expression of a recipient's member, seen from the generated class.</summary>
    public string? FindMember(Recipient recipient)
    {
        foreach (var member in Processors)
        {
            if (member.Value.Id == recipient.Id)
                return "Processors." + member.Name;
        }

        foreach (var member in OtherRecipients)
        {
            if (member.Value.Id == recipient.Id)
                return "Recipients." + member.Name;
        }

        return null;
    }

    private static bool IsProcessor(Recipient recipient) => recipient is { Kind: RecipientKind.Processor, IsCategory: false };

    private static ValueList<NamedMember<Recipient>> AssignNames(IEnumerable<Recipient> recipients)
    {
        var all = recipients.ToList();
        var names = MemberNames.CreateDistinct([.. all.Select(recipient => recipient.Name.ToString())]);
        return all.Select((recipient, i) => new NamedMember<Recipient>(names[i], recipient)).ToValueList();
    }
}
