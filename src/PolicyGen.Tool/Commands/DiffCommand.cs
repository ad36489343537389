using System.CommandLine;
using PolicyGen.Core.Changes;
using PolicyGen.Core.Markdown;
using PolicyGen.Formats.Json;
using PolicyGen.Tool.Output;
using PolicyGen.Tool.Policies;

namespace PolicyGen.Tool.Commands;

/// <summary><c>policygen diff</c>: what changed in a policy, for a pull request.</summary>
internal static class DiffCommand
{
    public static Command Create(Terminal terminal)
    {
        var old = new Argument<string>("OLD") { Description = "The policy before: an assembly, or PrivacyPolicy.lock.json." };
        var @new = new Argument<string>("NEW") { Description = "The policy after." };
        var language = SharedOptions.CreateLanguageOption("Language of the changes; English without it.");
        language.AcceptOnlyFromAmong("de", "en");
        var command = new Command(
            "diff",
            "Tells what changed between two policies, as Markdown. Ends with 0 when nothing did, 1 when something did, 2 on an error."
        )
        {
            old,
            @new,
            language,
        };
        command.SetAction(parsed =>
        {
            var before = PolicySnapshot.Read(parsed.GetRequiredValue(old));
            var after = PolicySnapshot.Read(parsed.GetRequiredValue(@new));
            var changes = PolicyDiff.Compare(before.Facts, after.Facts);
            var needsVersion = before.Version == after.Version && before.AsOf == after.AsOf && changes.Any(change => change.IsMaterial);
            var chosen = parsed.GetValue(language) ?? "en";
            if (parsed.GetValue(SharedOptions.Json))
                terminal.Output.Write(ToJson(before, after, changes, needsVersion, chosen).ToString());
            else
                WriteMarkdown(terminal, before, after, changes, needsVersion, chosen);
            return changes.Count == 0 ? ExitCode.Success : ExitCode.Findings;
        });
        return command;
    }

    private static void WriteMarkdown(
        Terminal terminal,
        PolicySnapshot before,
        PolicySnapshot after,
        IReadOnlyList<PolicyChange> changes,
        bool needsVersion,
        string language
    )
    {
        terminal.WriteLine("## Privacy policy");
        terminal.WriteLine();
        terminal.WriteLine(
            before.Edition == after.Edition
                ? $"Version {MarkdownText.Escape(after.Edition)}"
                : $"Version {MarkdownText.Escape(before.Edition)} → {MarkdownText.Escape(after.Edition)}"
        );
        terminal.WriteLine();
        if (changes.Count == 0)
            terminal.WriteLine("No fact of the policy changed.");
        List(
            "Material changes",
            "Data subjects have to learn of these before they take effect.",
            changes.Where(change => change.IsMaterial),
            "**material:** "
        );
        if (needsVersion)
        {
            terminal.WriteLine("**Version and date are those of before: write a new `Version` or `AsOf` on `[assembly: PrivacyPolicy]`.**");
            terminal.WriteLine();
        }

        List("Other changes", null, changes.Where(change => !change.IsMaterial), "");

        void List(string heading, string? meaning, IEnumerable<PolicyChange> some, string mark)
        {
            var lines = some.Select(change => $"- {mark}{MarkdownText.Escape(change.Description.Localize(language))}").ToList();
            if (lines.Count == 0)
                return;
            terminal.WriteLine("### " + heading);
            terminal.WriteLine();
            if (meaning is not null)
            {
                terminal.WriteLine(meaning);
                terminal.WriteLine();
            }

            foreach (var line in lines)
                terminal.WriteLine(line);
            terminal.WriteLine();
        }
    }

    private static JsonObject ToJson(
        PolicySnapshot before,
        PolicySnapshot after,
        IReadOnlyList<PolicyChange> changes,
        bool needsVersion,
        string language
    ) =>
        new()
        {
            { "old", ToJson(before) },
            { "new", ToJson(after) },
            { "isSame", changes.Count == 0 },
            { "needsNewVersion", needsVersion },
            {
                "changes",
                new JsonArray(
                    changes.Select(change => new JsonObject
                    {
                        { "material", change.IsMaterial },
                        { "text", change.Description.Localize(language) },
                    })
                )
            },
        };

    private static JsonObject ToJson(PolicySnapshot snapshot) =>
        new()
        {
            { "file", snapshot.Name },
            { "version", snapshot.Version },
            { "asOf", snapshot.AsOf },
        };
}
