using System.CommandLine;
using System.Text.RegularExpressions;
using PolicyGen.Formats.Json;
using PolicyGen.Tool.Init;
using PolicyGen.Tool.Output;

namespace PolicyGen.Tool.Commands;

/// <summary><c>policygen init</c>: writes the first declarations of a project.</summary>
internal static partial class InitCommand
{
    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<string>("PROJECT-FOLDER")
        {
            Description = "The folder of the program that shows the policy, or its .csproj.",
        };
        var force = new Option<bool>("--force") { Description = $"Writes over a {FirstDeclarations.FileName} that is there." };
        var command = new Command(
            "init",
            $"Looks for recipients in a project and writes {FirstDeclarations.FileName} with TODO for what only you know."
        )
        {
            folder,
            force,
        };
        command.SetAction(parsed =>
        {
            var project = ProjectFolder.Read(parsed.GetRequiredValue(folder));
            var path = Path.Combine(project.Folder, FirstDeclarations.FileName);
            if (File.Exists(path) && !parsed.GetValue(force))
                throw new ToolException($"'{path}' is there already; --force writes over it");
            if (FindPolicy(project) is { } other)
                throw new ToolException($"'{other}' declares the policy already; the build reports what is missing in it");

            var found = RecipientSearch.Find(project);
            OutputFile.Write(path, FirstDeclarations.Write(found));
            if (parsed.GetValue(SharedOptions.Json))
                terminal.Output.Write(ToJson(path, found).ToString());
            else
            {
                foreach (var recipient in found)
                    terminal.WriteLine($"{recipient.Entry.Name}: {string.Join("; ", recipient.Evidence)}");
                terminal.WriteLine($"Wrote {path} with {found.Count} {(found.Count == 1 ? "recipient" : "recipients")}.");
                terminal.WriteLine("Next: replace every TODO, and annotate the classes that hold personal data.");
                if (!project.Packages.Any(package => package.StartsWith("PolicyGen", StringComparison.OrdinalIgnoreCase)))
                    terminal.WriteLine("The project does not reference PolicyGen yet: dotnet add package PolicyGen.AspNetCore");
            }

            return ExitCode.Success;
        });
        return command;
    }

    private static string? FindPolicy(ProjectFolder project) =>
        project.Files.FirstOrDefault(file =>
            file != FirstDeclarations.FileName
            && file.EndsWith(".cs", StringComparison.OrdinalIgnoreCase)
            && PolicyPattern().IsMatch(project.ReadText(file))
        );

    private static JsonObject ToJson(string path, IReadOnlyList<FoundRecipient> found) =>
        new()
        {
            { "file", path },
            {
                "recipients",
                new JsonArray(
                    found.Select(recipient => new JsonObject
                    {
                        { "name", recipient.Entry.Name },
                        { "evidence", JsonArray.FromTexts(recipient.Evidence) },
                    })
                )
            },
        };

    [GeneratedRegex(
        @"^\s*\[\s*assembly\s*:\s*(?:PolicyGen\s*\.\s*)?PrivacyPolicy(?:Attribute)?\b",
        RegexOptions.Multiline | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex PolicyPattern();
}
