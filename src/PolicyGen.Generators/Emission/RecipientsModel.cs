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
    ValueList<NamedMember<Recipient>> Others
)
{
    public static RecipientsModel Of(ReadPolicy policy)
    {
        var recipients = policy.Document.Recipients;
        return new RecipientsModel(
            policy.Namespace,
            policy.TypeName,
            Name(recipients.Where(IsProcessor)),
            Name(recipients.Where(recipient => !IsProcessor(recipient)))
        );
    }

    /// <summary>The expression of a recipient's member, seen from the generated class.</summary>
    public string? MemberOf(Recipient recipient)
    {
        foreach (var member in Processors)
        {
            if (member.Value.Id == recipient.Id)
                return "Processors." + member.Name;
        }

        foreach (var member in Others)
        {
            if (member.Value.Id == recipient.Id)
                return "Recipients." + member.Name;
        }

        return null;
    }

    private static bool IsProcessor(Recipient recipient) => recipient is { Kind: RecipientKind.Processor, IsCategory: false };

    private static ValueList<NamedMember<Recipient>> Name(IEnumerable<Recipient> recipients)
    {
        var all = recipients.ToList();
        var names = MemberNames.Distinct([.. all.Select(recipient => recipient.Name.ToString())]);
        return all.Select((recipient, i) => new NamedMember<Recipient>(names[i], recipient)).ToValueList();
    }
}
