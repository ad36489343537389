using PolicyGen.Core.Foundation;
using PolicyGen.Model;

namespace PolicyGen.Core.Changes;

/// <summary>A version of a policy that was accepted, with what changed in it.</summary>
internal sealed record AcceptedVersion(string? Version, string? AsOf, ValueList<PolicyChange> Changes)
{
    /// <summary>What addresses and files call it. The lock file does not hold it: <see cref="ArchivedPages"/> finds it.</summary>
    public string Name { get; init; } = "";

    /// <summary>The languages in which its page was kept.</summary>
    public ValueList<string> PageLanguages { get; init; } = ValueList<string>.Empty;

    public static AcceptedVersion Read(JsonData data) =>
        new(
            data.GetText("version"),
            data.GetText("asOf"),
            (data["changes"]?.Items ?? [])
                .Select(change => new PolicyChange(
                    new Text(change.RequireText("de"), change.RequireText("en")),
                    change.GetBoolean("material")
                ))
                .ToValueList()
        )
        {
            Name = data.GetText("name") ?? "",
            PageLanguages = ValueList.Create(data.GetTexts("languages")),
        };
}
