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
                Head = Head(service, language),
                AsController = Texts(
                    service
                        .Policy.Processings.Where(processing => processing.Role == ProcessingRole.Controller)
                        .Select(processing => RecordJson.AsController(service.Policy, processing, language))
                ),
                AsProcessor = Texts(
                    service
                        .Policy.Processings.Where(processing => processing.Role != ProcessingRole.Controller)
                        .Select(processing => RecordJson.AsProcessor(service.Policy, processing, language))
                ),
                Recipients = Texts(
                    AppliesTo.WithoutProcessing(service.Policy).Select(recipient => RecordJson.Recipient(recipient, language))
                ),
            })
            .ToList();
        return new JsonObject
        {
            { "title", RecordTexts.Title.In(language) },
            { "language", language },
            { "programs", new JsonArray(parts.Select(part => part.Head)) },
            { "processings", Once(parts.Select(part => (part.Name, part.AsController))) },
            { "processingsOnBehalf", Once(parts.Select(part => (part.Name, part.AsProcessor))).OrNone() },
            { "recipientsWithoutProcessing", Once(parts.Select(part => (part.Name, part.Recipients))).OrNone() },
        }.ToString();
    }

    /// <summary>The record for spreadsheets: the columns of the record of one policy behind the names of the programs.</summary>
    public static string WriteCsv(IReadOnlyList<Service> services, string language)
    {
        var rows = services
            .AsParallel()
            .AsOrdered()
            .SelectMany(service =>
                RecordEntry.Of(service.Policy, language).Select(entry => (service.Name, Cells: RecordCsv.Cells(entry, language).ToList()))
            )
            .ToList();
        var csv = new StringBuilder();
        RecordCsv.Row(csv, [RecordTexts.ColumnServices.In(language), .. RecordCsv.Headings(language)]);
        foreach (var same in rows.GroupBy(row => string.Join('\0', row.Cells), StringComparer.Ordinal))
        {
            RecordCsv.Row(csv, [string.Join("\n", same.Select(row => row.Name).Distinct(StringComparer.Ordinal)), .. same.First().Cells]);
        }

        return csv.ToString();
    }

    private static JsonObject Head(Service service, string language) =>
        new()
        {
            { "name", service.Name },
            { "policy", service.Policy.Title.In(language) },
            { "version", Stated.Name(service.Policy.Version) },
            { "asOf", service.Policy.AsOf?.ToString() },
            { "reviewBy", service.Policy.ReviewBy?.ToString() },
            { "controller", RecordContacts.Controller(service.Policy.Controller, language) },
            { "jointControllers", JsonArray.FromTexts(RecordContacts.JointControllers(service.Policy, language)).OrNone() },
            {
                "representative",
                service.Policy.EuRepresentative is { } representative ? RecordContacts.Of(representative, language) : null
            },
            { "dataProtectionOfficer", RecordContacts.Officer(service.Policy, language) },
        };

    /// <summary>Each with its text, which two that say the same have in common.</summary>
    private static List<(JsonObject Value, string Text)> Texts(IEnumerable<JsonObject> values) =>
        [.. values.Select(value => (value, value.ToString()))];

    private static JsonArray Once(IEnumerable<(string Name, List<(JsonObject Value, string Text)> Values)> parts) =>
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
