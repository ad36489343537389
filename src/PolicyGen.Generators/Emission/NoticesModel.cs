using PolicyGen.Core.Notices;
using PolicyGen.Generators.Pipeline;
using PolicyGen.Model;

namespace PolicyGen.Generators.Emission;

/// <summary>The short forms of a policy under the names of the classes they are about.</summary>
internal sealed record NoticesModel(
    string Namespace,
    string TypeName,
    ValueList<NamedMember<PolicyNotice>> Notices,
    ValueList<NamedMember<LocalizedText>> Openings
)
{
    /// <summary>
    /// Whether versions were accepted: then there is a notice of changes, or will be one, and code that sends it compiles.
    /// </summary>
    public bool HasHistory { get; init; }

    /// <summary>The notice that the policy changed.</summary>
    public PolicyChangeNotice? Changes { get; init; }

    public static NoticesModel? Create(ParsedPolicy policy)
    {
        var members = ProcessingsModel.Create(policy).Processings;
        var notices = ComposeMembers(members, processing => CollectionNotice.Compose(policy.Document, processing));
        var openings = ComposeMembers(members, processing => CallOpening.Compose(policy.Document, processing));
        var hasHistory = policy.Document.History.Count > 0;
        return notices.Count + openings.Count == 0 && !hasHistory
            ? null
            : new NoticesModel(policy.Namespace, policy.TypeName, notices, openings)
            {
                HasHistory = hasHistory,
                Changes = ChangeNotice.Compose(policy.Document),
            };
    }

    private static ValueList<NamedMember<T>> ComposeMembers<T>(ValueList<NamedMember<Processing>> members, Func<Processing, T?> compose)
        where T : class
    {
        var composed = new List<NamedMember<T>>();
        foreach (var member in members)
        {
            if (compose(member.Value) is { } text)
                composed.Add(new NamedMember<T>(member.Name, text));
        }

        return composed.ToValueList();
    }
}
