using System.Globalization;
using PolicyGen.Core.Foundation;
using PolicyGen.Core.Law;
using PolicyGen.Model;

namespace PolicyGen.Core.Changes;

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
            return new PolicyLock(
                version,
                asOf,
                facts,
                ValueList.Create(new AcceptedVersion(version, asOf, ValueList<PolicyChange>.Empty))
            );

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
                PageLanguages = version.PageLanguages,
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
        var json = new JsonWriter(JsonLayout.Indented, JsonEscaping.RoundTrip);
        json.WriteObject(() =>
        {
            json.WriteName("format").WriteValue(FormatVersion);
            WriteText(json, "version", Version);
            WriteText(json, "asOf", AsOf);
            json.WriteName("sha256").WriteValue(ComputeHash(Facts));
            json.WriteName("facts").WriteArray(Facts, fact => WriteFact(json, fact));
            json.WriteName("history").WriteArray(History, version => WriteVersion(json, version));
        });
        return json.ToString();
    }

    /// <exception cref="FormatException">The text is not a lock file of this format, or was edited by hand.</exception>
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

    private static void WriteFact(JsonWriter json, PolicyFact fact) =>
        json.WriteInlineObject(() =>
        {
            json.WriteName("kind").WriteValue(fact.Kind.ToString());
            WriteText(json, "of", fact.OwnerId);
            WriteText(json, "name", fact.Name);
            json.WriteName("value").WriteValue(fact.Value);
        });

    private static void WriteVersion(JsonWriter json, AcceptedVersion version) =>
        json.WriteObject(() =>
        {
            WriteText(json, "version", version.Version);
            WriteText(json, "asOf", version.AsOf);
            json.WriteName("changes")
                .WriteArray(
                    version.Changes,
                    change =>
                        json.WriteInlineObject(() =>
                        {
                            json.WriteName("material").WriteValue(change.IsMaterial);
                            json.WriteName("de").WriteValue(change.Description.De);
                            json.WriteName("en").WriteValue(change.Description.En);
                        })
                );
        });

    private static void WriteText(JsonWriter json, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
            json.WriteName(name).WriteValue(text!);
    }

    private static string ComputeHash(ValueList<PolicyFact> facts)
    {
        var lines = facts.Select(fact =>
        {
            var json = new JsonWriter(JsonLayout.Inline, JsonEscaping.RoundTrip);
            WriteFact(json, fact);
            return json.ToString();
        });
        return Sha256Hex.Compute(string.Join("\n", lines));
    }
}
