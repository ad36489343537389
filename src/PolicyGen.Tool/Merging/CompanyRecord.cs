using System.Text;
using PolicyGen.Formats;
using PolicyGen.Formats.Json;

namespace PolicyGen.Tool.Merging;

/// <summary>
/// The record of processing activities (Art. 30 GDPR) of all programs of a company. A processing that several programs declare
/// alike, as those that share a library do, is there once with the names of all of them.
/// </summary>
internal static class CompanyRecord
{
    /// <summary>The record for programs: members as in the record of one policy, each processing with its programs.</summary>
    public static string WriteJson(IReadOnlyList<Service> services, string language)
    {
        var parts = services
            .AsParallel()
            .AsOrdered()
            .Select(service => new
            {
                service.Name,
                Head = ComposeHeader(service, language),
                AsController = SerializeAll(
                    service
                        .Policy.Processings.Where(processing => processing.Role == ProcessingRole.Controller)
                        .Select(processing => RecordJson.ComposeForController(service.Policy, processing, language))
                ),
                AsProcessor = SerializeAll(
                    service
                        .Policy.Processings.Where(processing => processing.Role != ProcessingRole.Controller)
                        .Select(processing => RecordJson.ComposeForProcessor(service.Policy, processing, language))
                ),
                Recipients = SerializeAll(
                    DeclarationScope
                        .GetUnassignedRecipients(service.Policy)
                        .Select(recipient => RecordJson.ComposeRecipient(recipient, language))
                ),
            })
            .ToList();
        return new JsonObject
        {
            { "title", RecordTexts.Title.Localize(language) },
            { "language", language },
            { "programs", new JsonArray(parts.Select(part => part.Head)) },
            { "processings", MergeDuplicates(parts.Select(part => (part.Name, part.AsController))) },
            { "processingsOnBehalf", MergeDuplicates(parts.Select(part => (part.Name, part.AsProcessor))).NullIfEmpty() },
            { "recipientsWithoutProcessing", MergeDuplicates(parts.Select(part => (part.Name, part.Recipients))).NullIfEmpty() },
        }.ToString();
    }

    /// <summary>The record for spreadsheets: the columns of the record of one policy behind the names of the programs.</summary>
    public static string WriteCsv(IReadOnlyList<Service> services, string language)
    {
        var rows = services
            .AsParallel()
            .AsOrdered()
            .SelectMany(service =>
                RecordEntry
                    .Compose(service.Policy, language)
                    .Select(entry => (service.Name, Cells: RecordCsv.GetCells(entry, language).ToList()))
            )
            .ToList();
        var csv = new StringBuilder();
        RecordCsv.AppendRow(csv, [RecordTexts.ColumnPrograms.Localize(language), .. RecordCsv.GetHeadings(language)]);
        foreach (var same in rows.GroupBy(row => string.Join('\0', row.Cells), StringComparer.Ordinal))
        {
            RecordCsv.AppendRow(
                csv,
                [string.Join("\n", same.Select(row => row.Name).Distinct(StringComparer.Ordinal)), .. same.First().Cells]
            );
        }

        return csv.ToString();
    }

    private static JsonObject ComposeHeader(Service service, string language) =>
        new()
        {
            { "name", service.Name },
            { "policy", service.Policy.Title.Localize(language) },
            { "version", DeclaredText.TrimToNull(service.Policy.Version) },
            { "asOf", service.Policy.AsOf?.ToString() },
            { "reviewBy", service.Policy.ReviewBy?.ToString() },
            { "controller", RecordContacts.FormatController(service.Policy.Controller, language) },
            { "jointControllers", JsonArray.FromTexts(RecordContacts.FormatJointControllers(service.Policy, language)).NullIfEmpty() },
            {
                "representative",
                service.Policy.EuRepresentative is { } representative ? RecordContacts.FormatContact(representative, language) : null
            },
            { "dataProtectionOfficer", RecordContacts.FormatOfficer(service.Policy, language) },
        };

    /// <summary>Each with its text, which two that say the same have in common.</summary>
    private static List<(JsonObject Value, string Text)> SerializeAll(IEnumerable<JsonObject> values) =>
        [.. values.Select(value => (value, value.ToString()))];

    private static JsonArray MergeDuplicates(IEnumerable<(string Name, List<(JsonObject Value, string Text)> Values)> parts) =>
        new(
            parts
                .SelectMany(part => part.Values.Select(value => (part.Name, value.Value, value.Text)))
                .GroupBy(value => value.Text, StringComparer.Ordinal)
                .Select(same =>
                {
                    var whole = new JsonObject
                    {
                        { "programs", JsonArray.FromTexts(same.Select(value => value.Name).Distinct(StringComparer.Ordinal)) },
                    };
                    foreach (var (name, value) in same.First().Value)
                        whole.Add(name, value);
                    return whole;
                })
        );
}
