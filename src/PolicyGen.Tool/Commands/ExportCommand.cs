using System.CommandLine;
using PolicyGen.Build;
using PolicyGen.Core.Foundation;
using PolicyGen.Formats.Json;
using PolicyGen.Tool.Output;
using PolicyGen.Tool.Policies;

namespace PolicyGen.Tool.Commands;

/// <summary><c>policygen export</c>: the policy in one of the forms that the build writes.</summary>
internal static class ExportCommand
{
    public static Command Create(Terminal terminal)
    {
        var assembly = new Argument<string>("ASSEMBLY")
        {
            Description = "The assembly of a program, for example bin/Debug/net10.0/App.dll.",
        };
        var format = new Option<string>("--format", "-f")
        {
            Description = string.Join(", ", PolicyFileFormat.All.Select(form => form.Name)) + ".",
            HelpName = "FORMAT",
            DefaultValueFactory = _ => "html",
        };
        var language = SharedOptions.CreateLanguageOption("Language of the document; the first of the policy without it.");
        var output = new Option<string?>("--output", "-o")
        {
            Description = "The file, or a folder that exists; standard output without it.",
            HelpName = "PATH",
        };
        var command = new Command("export", "Writes the policy of a program in a form for people or programs.")
        {
            assembly,
            format,
            language,
            output,
        };
        command.SetAction(parsed =>
        {
            var form = FindFormat(parsed.GetRequiredValue(format));
            var policy = AssemblyFile.ReadProgram(parsed.GetRequiredValue(assembly)).ReadPolicy();
            var chosen = PolicyLanguage.Choose(policy, parsed.GetValue(language));
            var text = form.Render(policy, chosen);
            if (parsed.GetValue(output) is not { } path)
            {
                terminal.Output.Write(parsed.GetValue(SharedOptions.Json) ? ToJson(form, chosen, ("content", text)).ToString() : text);
                return ExitCode.Success;
            }

            var file = Directory.Exists(path) ? Path.Combine(path, form.GetFileName(chosen)) : path;
            OutputFile.Write(file, text);
            if (parsed.GetValue(SharedOptions.Json))
                terminal.Output.Write(ToJson(form, chosen, ("file", file)).ToString());
            else if (form.IsInternal)
                terminal.WriteNote("It holds facts that are not published.");
            return ExitCode.Success;
        });
        return command;
    }

    /// <summary>What was written, with the document itself or where it is.</summary>
    private static JsonObject ToJson(PolicyFileFormat form, string language, (string Name, string Value) what) =>
        new()
        {
            { "format", form.Name },
            { "language", form.HoldsAllLanguages ? null : language },
            { "isInternal", form.IsInternal },
            { what.Name, what.Value },
        };

    private static PolicyFileFormat FindFormat(string name)
    {
        if (PolicyFileFormat.Find(name) is { } form)
            return form;
        var known = PolicyFileFormat.All.Select(file => file.Name).ToList();
        throw new ToolException(
            $"'{name}' is not a format; "
                + (NearestName.Find(name, known) is { } near ? $"did you mean '{near}'?" : "write " + string.Join(", ", known))
        );
    }
}
