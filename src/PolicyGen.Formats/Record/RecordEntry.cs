using PolicyGen.Model;

namespace PolicyGen.Formats;

/// <summary>
/// One processing as a row of the record. Art. 30(1) asks a controller for more than Art. 30(2) asks a processor: what does not
/// apply stays empty.
/// </summary>
internal sealed class RecordEntry
{
    private RecordEntry(string id, string title, bool isProcessor, IReadOnlyList<IReadOnlyList<string>> values)
    {
        Id = id;
        Title = title;
        IsProcessor = isProcessor;
        Values = values;
    }

    /// <summary>Identifier of the processing; empty for what belongs to none.</summary>
    public string Id { get; }

    /// <summary>Title of the processing.</summary>
    public string Title { get; }

    /// <summary>Whether the program's operator processes on behalf of someone else here.</summary>
    public bool IsProcessor { get; }

    /// <summary>The lines of each of the <see cref="Columns"/>.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Values { get; }

    /// <summary>What the record states of a processing, in the order of Art. 30, then what is kept beside it.</summary>
    public static IReadOnlyList<Core.Foundation.Text> Columns { get; } =
    [
        RecordTexts.Controller,
        RecordTexts.Processor,
        RecordTexts.OnBehalfOf,
        RecordTexts.JointControllers,
        RecordTexts.Representative,
        RecordTexts.Officer,
        RecordTexts.Purposes,
        RecordTexts.CategoriesOfProcessing,
        RecordTexts.DataSubjects,
        RecordTexts.Data,
        RecordTexts.SpecialCategories,
        RecordTexts.Recipients,
        RecordTexts.Transfers,
        RecordTexts.Erasure,
        RecordTexts.Security,
        RecordTexts.LegalBases,
        RecordTexts.Contracts,
        RecordTexts.Assessment,
        RecordTexts.Program,
    ];

    /// <summary>What Art. 30(1) or 30(2) asks for: where nothing is declared for it, the record has a gap that who answers for it has to see.</summary>
    public IReadOnlyList<Core.Foundation.Text> Required =>
        Id.Length == 0 ? []
        : IsProcessor
            ?
            [
                RecordTexts.Processor,
                RecordTexts.OnBehalfOf,
                RecordTexts.Officer,
                RecordTexts.CategoriesOfProcessing,
                RecordTexts.Transfers,
                RecordTexts.Security,
            ]
        :
        [
            RecordTexts.Controller,
            RecordTexts.Officer,
            RecordTexts.Purposes,
            RecordTexts.DataSubjects,
            RecordTexts.Data,
            RecordTexts.Recipients,
            RecordTexts.Transfers,
            RecordTexts.Erasure,
            RecordTexts.Security,
        ];

    /// <summary>The processings as controller, then those as processor, then what is declared for no processing.</summary>
    public static IReadOnlyList<RecordEntry> Of(PolicyDocument document, string language)
    {
        var entries = document
            .Processings.OrderBy(processing => processing.Role == ProcessingRole.Processor)
            .Select(processing => Of(document, processing, language))
            .ToList();
        Recipient[] others = [.. AppliesTo.WithoutProcessing(document)];
        if (others.Length > 0 || entries.Count == 0)
            entries.Add(WithoutProcessing(document, others, language));
        return entries;
    }

    private static RecordEntry Of(PolicyDocument document, Processing processing, string language)
    {
        var isProcessor = processing.Role == ProcessingRole.Processor;
        var operatorName = RecordContacts.Controller(document.Controller, language);
        Recipient[] recipients = [.. processing.Recipients.Select(use => document.FindRecipient(use.RecipientId)).OfType<Recipient>()];
        return new(
            processing.Id,
            processing.Title.In(language) ?? processing.Id,
            isProcessor,
            [
                Lines(isProcessor ? null : operatorName),
                Lines(isProcessor ? operatorName : null),
                Lines(processing.OnBehalfOf.In(language)),
                isProcessor ? [] : [.. RecordContacts.JointControllers(document, language)],
                Lines(document.EuRepresentative is { } representative ? RecordContacts.Of(representative, language) : null),
                Lines(RecordContacts.Officer(document, language)),
                [.. RecordFacts.Purposes(processing, language)],
                isProcessor ? Lines(Stated.Join(" ", processing.Title.Sentence(language), processing.Description.In(language))) : [],
                [.. processing.DataSubjects.In(language)],
                [.. RecordFacts.Data(processing, language)],
                [.. RecordFacts.SpecialCategories(processing, language)],
                recipients.Length > 0
                    ? [.. recipients.Select(recipient => RecordFacts.Recipient(recipient, language))]
                    : Lines(processing.NoRecipients.In(language) is { } reason ? RecordTexts.NoRecipients.Fill(language, reason) : null),
                [.. recipients.Select(recipient => RecordFacts.Transfer(recipient, language)).OfType<string>()],
                [.. RecordFacts.Retentions(document, processing, language)],
                [.. RecordFacts.Measures(document, processing, language)],
                [.. RecordFacts.LegalBases(document, processing, language)],
                [.. recipients.Select(recipient => RecordFacts.Contract(recipient, language)).OfType<string>()],
                Lines(RecordFacts.Assessment(processing.ImpactAssessment ?? document.ImpactAssessment, language)),
                [.. RecordFacts.Program(processing, language)],
            ]
        );
    }

    private static RecordEntry WithoutProcessing(PolicyDocument document, IReadOnlyList<Recipient> recipients, string language) =>
        new(
            "",
            RecordTexts.ForPolicy.In(language),
            false,
            [
                Lines(RecordContacts.Controller(document.Controller, language)),
                [],
                [],
                [.. RecordContacts.JointControllers(document, language)],
                Lines(document.EuRepresentative is { } representative ? RecordContacts.Of(representative, language) : null),
                Lines(RecordContacts.Officer(document, language)),
                [],
                [],
                [],
                [],
                [],
                [.. recipients.Select(recipient => RecordFacts.Recipient(recipient, language))],
                [.. recipients.Select(recipient => RecordFacts.Transfer(recipient, language)).OfType<string>()],
                [
                    .. document
                        .GeneralRetentions.Select(retention => Core.Composition.RetentionPhrase.Whole(retention, language).OrNone())
                        .OfType<string>(),
                ],
                [.. RecordFacts.Measures(document, null, language)],
                [],
                [.. recipients.Select(recipient => RecordFacts.Contract(recipient, language)).OfType<string>()],
                Lines(RecordFacts.Assessment(document.ImpactAssessment, language)),
                [],
            ]
        );

    private static string[] Lines(string? line) => line is null ? [] : [line];
}
