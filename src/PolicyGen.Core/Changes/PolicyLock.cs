using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PolicyGen.Core.Foundation;
using PolicyGen.Core.Law;
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
            PageLanguages = ValueList.Of(data.GetTexts("languages")),
        };
}

/// <summary>
/// <c>PrivacyPolicy.lock.json</c>: the facts of the policy that somebody has accepted, one on a line, and what was accepted
/// before. It is committed beside the code, so that a change of the policy is a change that can be reviewed.
/// </summary>
/// <param name="Version">Version of the policy.</param>
/// <param name="AsOf">Date of the policy, <c>yyyy-MM-dd</c> or <c>yyyy-MM</c>.</param>
/// <param name="Facts">The accepted facts, sorted.</param>
/// <param name="History">The accepted versions, the newest first.</param>
internal sealed record PolicyLock(string? Version, string? AsOf, ValueList<PolicyFact> Facts, ValueList<AcceptedVersion> History)
{
    public const string FileName = "PrivacyPolicy.lock.json";

    private const int FormatVersion = 1;

    /// <summary>The policy as it is, to be accepted over what was accepted before, if anything was.</summary>
    public static PolicyLock Create(PolicyDocument document, PolicyLock? before)
    {
        var facts = PolicyFactCollector.Collect(document).ToValueList();
        var (version, asOf) = (document.Version, document.AsOf?.ToString());
        if (before is null)
            return new PolicyLock(version, asOf, facts, ValueList.Of(new AcceptedVersion(version, asOf, ValueList<PolicyChange>.Empty)));

        var changes = PolicyDiff.Compare(before.Facts, facts);
        var newest = before.History.Count > 0 ? before.History[0] : null;
        // Changes under the version that was accepted last are part of that version.
        var isSame = newest is not null && newest.Version == version && newest.AsOf == asOf;
        var all = isSame ? newest!.Changes.Concat(changes).Distinct() : changes;
        return new PolicyLock(
            version,
            asOf,
            facts,
            before.History.Skip(isSame ? 1 : 0).Prepend(new AcceptedVersion(version, asOf, all.ToValueList())).ToValueList()
        );
    }

    /// <summary>The accepted versions as the policy shows them.</summary>
    public static ValueList<PolicyRevision> ToRevisions(ValueList<AcceptedVersion> history, ValueList<string> languages) =>
        history
            .Select(version => new PolicyRevision
            {
                Version = version.Version,
                AsOf = version.AsOf is { } date && PolicyDate.TryParse(date, out var asOf) ? asOf : null,
                Name = version.Name,
                Pages = version.PageLanguages,
                Changes = version
                    .Changes.Select(change => new PolicyRevisionChange
                    {
                        Text = change.Description.ToLocalizedText(languages),
                        IsMaterial = change.IsMaterial,
                    })
                    .ToValueList(),
            })
            .ToValueList();

    /// <summary>The file, with LF.</summary>
    public override string ToString()
    {
        var json = new StringBuilder("{\n");
        json.Append("  \"format\": ").Append(FormatVersion.ToString(CultureInfo.InvariantCulture)).Append(",\n");
        if (Version is not null)
            json.Append("  \"version\": ").Append(JsonText.Quote(Version)).Append(",\n");
        if (AsOf is not null)
            json.Append("  \"asOf\": ").Append(JsonText.Quote(AsOf)).Append(",\n");
        json.Append("  \"sha256\": ").Append(JsonText.Quote(ComputeHash(Facts))).Append(",\n");
        json.Append("  \"facts\": [");
        json.Append(string.Join(",", Facts.Select(fact => "\n    " + ToJson(fact)))).Append("\n  ],\n");
        json.Append("  \"history\": [");
        json.Append(string.Join(",", History.Select(ToJson))).Append("\n  ]\n}\n");
        return json.ToString();
    }

    /// <exception cref="FormatException">The text is no lock file of this format, or was edited by hand.</exception>
    public static PolicyLock Parse(string text)
    {
        var data = JsonData.Parse(text);
        if (data.GetNumber("format") != FormatVersion)
            throw new FormatException($"its format is not {FormatVersion.ToString(CultureInfo.InvariantCulture)}");
        var facts = GetItems(data, "facts")
            .Select(fact => new PolicyFact(
                Enum.TryParse<PolicyFactKind>(fact.RequireText("kind"), out var kind)
                    ? kind
                    : throw new FormatException($"it holds a fact of the unknown kind '{fact.RequireText("kind")}'"),
                fact.GetText("of") ?? "",
                fact.GetText("name") ?? "",
                fact.RequireText("value")
            ))
            .ToValueList();
        if (data.RequireText("sha256") != ComputeHash(facts))
            throw new FormatException("it was edited by hand");
        return new PolicyLock(
            data.GetText("version"),
            data.GetText("asOf"),
            facts,
            GetItems(data, "history").Select(AcceptedVersion.Read).ToValueList()
        );
    }

    private static IReadOnlyList<JsonData> GetItems(JsonData data, string name) => data[name]?.Items ?? [];

    private static string ToJson(PolicyFact fact) =>
        $"{{ \"kind\": \"{fact.Kind}\""
        + (fact.OwnerId.Length > 0 ? ", \"of\": " + JsonText.Quote(fact.OwnerId) : "")
        + (fact.Name.Length > 0 ? ", \"name\": " + JsonText.Quote(fact.Name) : "")
        + ", \"value\": "
        + JsonText.Quote(fact.Value)
        + " }";

    private static string ToJson(AcceptedVersion version) =>
        "\n    {"
        + (version.Version is null ? "" : "\n      \"version\": " + JsonText.Quote(version.Version) + ",")
        + (version.AsOf is null ? "" : "\n      \"asOf\": " + JsonText.Quote(version.AsOf) + ",")
        + "\n      \"changes\": ["
        + string.Join(
            ",",
            version.Changes.Select(change =>
                $"\n        {{ \"material\": {(change.IsMaterial ? "true" : "false")}, \"de\": {JsonText.Quote(change.Description.De)}, \"en\": {JsonText.Quote(change.Description.En)} }}"
            )
        )
        + (version.Changes.Count > 0 ? "\n      " : "")
        + "]\n    }";

    private static string ComputeHash(ValueList<PolicyFact> facts)
    {
        using var sha = SHA256.Create();
        return string.Concat(
            sha.ComputeHash(Encoding.UTF8.GetBytes(string.Join("\n", facts.Select(ToJson))))
                .Select(b => b.ToString("x2", CultureInfo.InvariantCulture))
        );
    }
}
