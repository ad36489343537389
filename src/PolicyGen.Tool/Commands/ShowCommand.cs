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
        var language = SharedOptions.Language("Language of the texts; the first of the policy without it.");
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
                return ExitCode.Same;
            }

            Write(terminal, file, policy, chosen);
            if (found is not null)
                Write(terminal, found);
            return ExitCode.Same;
        });
        return command;
    }

    private static void Write(Terminal terminal, AssemblyFile file, PolicyDocument policy, string language)
    {
        if (file.IsProgram)
        {
            terminal.Line(policy.Title.In(language) ?? file.FileName);
            terminal.Line(
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
            Fact("Controller", [RecordContacts.Controller(policy.Controller, language)], indent: 0);
            Fact("Officer", [RecordContacts.Officer(policy, language)], indent: 0);
            Fact("Authority", [policy.SupervisoryAuthority?.Name.In(language)], indent: 0);
        }
        else
        {
            terminal.Line($"{file.Manifest.Assembly}: a library that declares a part of a policy");
        }

        terminal.Line();
        terminal.Line($"Processings ({policy.Processings.Count})");
        foreach (var processing in policy.Processings)
        {
            terminal.Line("  " + (processing.Title.In(language) ?? processing.Id));
            Fact("Data", RecordFacts.Data(processing, language), indent: 4);
            Fact("Special", RecordFacts.SpecialCategories(processing, language), indent: 4);
            Fact(
                "Purposes",
                RecordFacts
                    .LegalBases(policy, processing, language)
                    .DefaultIfEmpty(Stated.Join(", ", [.. RecordFacts.Purposes(processing, language)])),
                indent: 4
            );
            Fact(
                "Recipients",
                [Stated.Join(", ", [.. RecipientsOf(policy, processing).Select(recipient => RecordFacts.Name(recipient, language))])],
                indent: 4
            );
            Fact("Retention", RecordFacts.Retentions(policy, processing, language), indent: 4);
            Fact("Declared in", [processing.DeclaringType], indent: 4);
        }

        terminal.Line();
        terminal.Line($"Recipients ({policy.Recipients.Count})");
        foreach (var recipient in policy.Recipients)
        {
            terminal.Line("  " + RecordFacts.Name(recipient, language));
            Fact(
                "Countries",
                [
                    Stated.Join(
                        ", ",
                        [.. Core.Law.RecipientCountries.Collect(recipient).Select(country => country.Name.In(language) ?? country.Code)]
                    ),
                ],
                indent: 4
            );
            Fact("Transfer", [RecordFacts.Transfer(recipient, language)], indent: 4);
        }

        void Fact(string name, IEnumerable<string?> lines, int indent)
        {
            foreach (var line in lines.Where(line => !string.IsNullOrEmpty(line)).OfType<string>())
            {
                terminal.Line(new string(' ', indent) + (name.Length > 0 ? name + ":" : "").PadRight(12) + " " + line);
                name = "";
            }
        }
    }

    private static void Write(Terminal terminal, IReadOnlyList<FoundReference> references)
    {
        var width = references.Count == 0 ? 0 : references.Max(reference => reference.Assembly.Length);
        terminal.Line();
        terminal.Line($"References ({references.Count})");
        foreach (var reference in references)
            terminal.Line($"  {reference.Assembly.PadRight(width)}  {Words(reference)}");
    }

    private static string Words(FoundReference reference) =>
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
            { "title", file.IsProgram ? policy.Title.In(language) : null },
            { "version", policy.Version },
            { "asOf", policy.AsOf?.ToString() },
            { "languages", JsonArray.FromTexts(policy.Languages) },
            { "controller", file.IsProgram ? RecordContacts.Controller(policy.Controller, language) : null },
            { "dataProtectionOfficer", RecordContacts.Officer(policy, language) },
            { "supervisoryAuthority", policy.SupervisoryAuthority?.Name.In(language) },
            { "processings", new JsonArray(policy.Processings.Select(processing => ToJson(policy, processing, language))) },
            { "recipients", new JsonArray(policy.Recipients.Select(recipient => ToJson(recipient, language))) },
        };

    private static JsonObject ToJson(PolicyDocument policy, Processing processing, string language) =>
        new()
        {
            { "id", processing.Id },
            { "title", processing.Title.In(language) },
            { "data", JsonArray.FromTexts(RecordFacts.Data(processing, language)) },
            { "specialCategories", JsonArray.FromTexts(RecordFacts.SpecialCategories(processing, language)).OrNone() },
            { "purposes", JsonArray.FromTexts(RecordFacts.Purposes(processing, language)) },
            { "legalBases", JsonArray.FromTexts(RecordFacts.LegalBases(policy, processing, language)) },
            { "recipients", JsonArray.FromTexts(RecipientsOf(policy, processing).Select(recipient => recipient.Id)) },
            { "retentions", JsonArray.FromTexts(RecordFacts.Retentions(policy, processing, language)) },
            { "declaringType", processing.DeclaringType },
        };

    private static JsonObject ToJson(Recipient recipient, string language) =>
        new()
        {
            { "id", recipient.Id },
            { "name", RecordFacts.Name(recipient, language) },
            { "countries", JsonArray.FromTexts(Core.Law.RecipientCountries.Collect(recipient).Select(country => country.Code)) },
            { "mechanisms", JsonArray.FromTexts(recipient.Transfers.Select(transfer => transfer.Mechanism)) },
        };

    private static IEnumerable<Recipient> RecipientsOf(PolicyDocument policy, Processing processing) =>
        processing.Recipients.Select(use => policy.FindRecipient(use.RecipientId)).OfType<Recipient>();
}
