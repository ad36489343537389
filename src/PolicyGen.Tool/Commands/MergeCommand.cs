using System.CommandLine;
using PolicyGen.Core.Reading;
using PolicyGen.Formats.Json;
using PolicyGen.Tool.Merging;
using PolicyGen.Tool.Output;

namespace PolicyGen.Tool.Commands;

/// <summary><c>policygen merge</c>: one record of processing activities from many programs.</summary>
internal static class MergeCommand
{
    public static Command Create(Terminal terminal)
    {
        var assemblies = new Argument<string[]>("ASSEMBLY")
        {
            Description = "Assemblies of programs, and folders that hold some.",
            Arity = ArgumentArity.OneOrMore,
        };
        var format = new Option<string>("--format", "-f")
        {
            Description = "record or json: JSON; record-csv: a table for spreadsheets.",
            HelpName = "record|json|record-csv",
            DefaultValueFactory = _ => "record",
        };
        format.AcceptOnlyFromAmong("record", "json", "record-csv");
        var language = SharedOptions.CreateLanguageOption("Language of the texts; the first of the first policy without it.");
        language.AcceptOnlyFromAmong([.. TextContext.SupportedLanguages]);
        var output = new Option<string?>("--output", "-o") { Description = "The file; standard output without it.", HelpName = "PATH" };
        var command = new Command(
            "merge",
            "Merges the policies of many programs into one record of processing activities (Art. 30 GDPR). It holds "
                + "facts that are not published."
        )
        {
            assemblies,
            format,
            language,
            output,
        };
        command.SetAction(parsed =>
        {
            var services = ServiceSearch.Read(parsed.GetRequiredValue(assemblies), terminal);
            var chosen = parsed.GetValue(language) ?? services[0].Policy.Languages[0];
            var others = services.Where(service => !service.Policy.Languages.Contains(chosen)).Select(service => service.Name).ToList();
            if (others.Count > 0)
                terminal.WriteNote(
                    $"Not written in '{chosen}', so that their texts are in their first language: "
                        + $"{string.Join(", ", others.Take(5))}{(others.Count > 5 ? $" and {others.Count - 5} more" : "")}"
                );
            var isTable = parsed.GetRequiredValue(format) == "record-csv";
            var text = isTable ? CompanyRecord.WriteCsv(services, chosen) : CompanyRecord.WriteJson(services, chosen);
            if (parsed.GetValue(output) is not { } path)
            {
                // The record is JSON already.
                terminal.Output.Write(
                    isTable && parsed.GetValue(SharedOptions.Json)
                        ? new JsonObject
                        {
                            { "format", "record-csv" },
                            { "language", chosen },
                            { "content", text },
                        }.ToString()
                        : text
                );
                return ExitCode.Success;
            }

            OutputFile.Write(path, text);
            var processings = services.Sum(service => service.Policy.Processings.Count);
            if (parsed.GetValue(SharedOptions.Json))
                terminal.Output.Write(
                    new JsonObject
                    {
                        { "file", path },
                        { "language", chosen },
                        { "programs", services.Count },
                        { "processings", processings },
                    }.ToString()
                );
            else
                terminal.WriteNote($"{services.Count} {(services.Count == 1 ? "program" : "programs")}, {processings} processings: {path}");
            return ExitCode.Success;
        });
        return command;
    }
}
