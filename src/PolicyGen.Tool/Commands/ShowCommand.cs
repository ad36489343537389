using System.CommandLine;
using PolicyGen.Formats;
using PolicyGen.Formats.Json;
using PolicyGen.Model;
using PolicyGen.Tool.Output;
using PolicyGen.Tool.Policies;
using PolicyGen.Tool.References;

namespace PolicyGen.Tool.Commands;

/// <summary><c>policygen show</c>: what is in a policy, at a glance.</summary>
internal static class ShowCommand
{
    public static Command Create(Terminal terminal)
    {
        var assembly = new Argument<string>("ASSEMBLY")
        {
            Description = "The assembly of a program or library, for example bin/Debug/net10.0/App.dll.",
        };
        var language = SharedOptions.CreateLanguageOption("Language of the texts; the first of the policy without it.");
        var references = new Option<bool>("--references")
        {
            Description =
                "Lists what the assembly runs with: what carries a part of the policy, and which services' libraries nobody declares.",
        };
        var command = new Command("show", "Summarises the policy that an assembly carries.") { assembly, language, references };
        command.SetAction(parsed =>
        {
            var file = AssemblyFile.Read(parsed.GetRequiredValue(assembly));
            var policy = file.ReadPolicy();
            var chosen = PolicyLanguage.Choose(policy, parsed.GetValue(language));
            var found = parsed.GetValue(references) ? ReferenceSearch.Find(parsed.GetRequiredValue(assembly), file, policy) : null;
            if (parsed.GetValue(SharedOptions.Json))
            {
                var json = ToJson(file, policy, chosen);
                json.Add("references", found is null ? null : new JsonArray(found.Select(ToJson)));
                terminal.Output.Write(json.ToString());
                return ExitCode.Success;
            }

            WriteText(terminal, file, policy, chosen);
            if (found is not null)
                WriteText(terminal, found);
            return ExitCode.Success;
        });
        return command;
    }

    private static void WriteText(Terminal terminal, AssemblyFile file, PolicyDocument policy, string language)
    {
        if (file.IsProgram)
        {
            terminal.WriteLine(policy.Title.Localize(language) ?? file.FileName);
            terminal.WriteLine(
                string.Join(
                    ", ",
                    new[]
                    {
                        policy.Version is { } version ? "version " + version : null,
                        policy.AsOf is { } date ? "as of " + date : null,
                        "in " + string.Join(" and ", policy.Languages),
                    }.OfType<string>()
                )
            );
            Fact("Controller", [RecordContacts.FormatController(policy.Controller, language)], indent: 0);
            Fact("Officer", [RecordContacts.FormatOfficer(policy, language)], indent: 0);
            Fact("Authority", [policy.SupervisoryAuthority?.Name.Localize(language)], indent: 0);
        }
        else
        {
            terminal.WriteLine($"{file.Manifest.Assembly}: a library that declares a part of a policy");
        }

        terminal.WriteLine();
        terminal.WriteLine($"Processings ({policy.Processings.Count})");
        foreach (var processing in policy.Processings)
        {
            terminal.WriteLine("  " + (processing.Title.Localize(language) ?? processing.Id));
            Fact("Data", RecordFacts.DescribeData(processing, language), indent: 4);
            Fact("Special", RecordFacts.DescribeSpecialCategories(processing, language), indent: 4);
            Fact(
                "Purposes",
                RecordFacts
                    .DescribeLegalBases(policy, processing, language)
                    .DefaultIfEmpty(DeclaredText.JoinNonEmpty(", ", [.. RecordFacts.DescribePurposes(processing, language)])),
                indent: 4
            );
            Fact(
                "Recipients",
                [
                    DeclaredText.JoinNonEmpty(
                        ", ",
                        [.. GetRecipients(policy, processing).Select(recipient => RecordFacts.GetName(recipient, language))]
                    ),
                ],
                indent: 4
            );
            Fact("Retention", RecordFacts.DescribeRetentions(policy, processing, language), indent: 4);
            Fact("Declared in", [processing.DeclaringType], indent: 4);
        }

        terminal.WriteLine();
        terminal.WriteLine($"Recipients ({policy.Recipients.Count})");
        foreach (var recipient in policy.Recipients)
        {
            terminal.WriteLine("  " + RecordFacts.GetName(recipient, language));
            Fact(
                "Countries",
                [
                    DeclaredText.JoinNonEmpty(
                        ", ",
                        [
                            .. Core
                                .Law.RecipientCountries.Collect(recipient)
                                .Select(country => country.Name.Localize(language) ?? country.Code),
                        ]
                    ),
                ],
                indent: 4
            );
            Fact("Transfer", [RecordFacts.DescribeTransfer(recipient, language)], indent: 4);
        }

        void Fact(string name, IEnumerable<string?> lines, int indent)
        {
            foreach (var line in lines.Where(line => !string.IsNullOrEmpty(line)).OfType<string>())
            {
                terminal.WriteLine(new string(' ', indent) + (name.Length > 0 ? name + ":" : "").PadRight(12) + " " + line);
                name = "";
            }
        }
    }

    private static void WriteText(Terminal terminal, IReadOnlyList<FoundReference> references)
    {
        var width = references.Count == 0 ? 0 : references.Max(reference => reference.Assembly.Length);
        terminal.WriteLine();
        terminal.WriteLine($"References ({references.Count})");
        foreach (var reference in references)
            terminal.WriteLine($"  {reference.Assembly.PadRight(width)}  {Describe(reference)}");
    }

    private static string Describe(FoundReference reference) =>
        reference switch
        {
            { Service: { } service, IsDeclared: false } => $"library of {service}, which no declaration names",
            { Service: { } service } => $"library of {service}, which is declared",
            { CarriesPolicy: true } => "carries a part of the policy",
            _ => "carries nothing",
        };

    private static JsonObject ToJson(FoundReference reference) =>
        new()
        {
            { "assembly", reference.Assembly },
            { "carriesPolicy", reference.CarriesPolicy },
            { "service", reference.Service },
            { "isDeclared", reference.Service is null ? null : (JsonNode)reference.IsDeclared },
        };

    private static JsonObject ToJson(AssemblyFile file, PolicyDocument policy, string language) =>
        new()
        {
            { "assembly", file.Manifest.Assembly },
            { "isProgram", file.IsProgram },
            { "language", language },
            { "title", file.IsProgram ? policy.Title.Localize(language) : null },
            { "version", policy.Version },
            { "asOf", policy.AsOf?.ToString() },
            { "languages", JsonArray.FromTexts(policy.Languages) },
            { "controller", file.IsProgram ? RecordContacts.FormatController(policy.Controller, language) : null },
            { "dataProtectionOfficer", RecordContacts.FormatOfficer(policy, language) },
            { "supervisoryAuthority", policy.SupervisoryAuthority?.Name.Localize(language) },
            { "processings", new JsonArray(policy.Processings.Select(processing => ToJson(policy, processing, language))) },
            { "recipients", new JsonArray(policy.Recipients.Select(recipient => ToJson(recipient, language))) },
        };

    private static JsonObject ToJson(PolicyDocument policy, Processing processing, string language) =>
        new()
        {
            { "id", processing.Id },
            { "title", processing.Title.Localize(language) },
            { "data", JsonArray.FromTexts(RecordFacts.DescribeData(processing, language)) },
            { "specialCategories", JsonArray.FromTexts(RecordFacts.DescribeSpecialCategories(processing, language)).NullIfEmpty() },
            { "purposes", JsonArray.FromTexts(RecordFacts.DescribePurposes(processing, language)) },
            { "legalBases", JsonArray.FromTexts(RecordFacts.DescribeLegalBases(policy, processing, language)) },
            { "recipients", JsonArray.FromTexts(GetRecipients(policy, processing).Select(recipient => recipient.Id)) },
            { "retentions", JsonArray.FromTexts(RecordFacts.DescribeRetentions(policy, processing, language)) },
            { "declaringType", processing.DeclaringType },
        };

    private static JsonObject ToJson(Recipient recipient, string language) =>
        new()
        {
            { "id", recipient.Id },
            { "name", RecordFacts.GetName(recipient, language) },
            { "countries", JsonArray.FromTexts(Core.Law.RecipientCountries.Collect(recipient).Select(country => country.Code)) },
            { "mechanisms", JsonArray.FromTexts(recipient.Transfers.Select(transfer => transfer.Mechanism)) },
        };

    private static IEnumerable<Recipient> GetRecipients(PolicyDocument policy, Processing processing) =>
        processing.Recipients.Select(use => policy.FindRecipient(use.RecipientId)).OfType<Recipient>();
}
