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
        RecordTexts.ProgramPlace,
    ];

    /// <summary>
    /// What Art. 30(1) or 30(2) asks for: where nothing is declared for it, the record has a gap that who answers for it has to see.
    /// </summary>
    public IReadOnlyList<Core.Foundation.Text> RequiredColumns =>
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
    public static IReadOnlyList<RecordEntry> Compose(PolicyDocument document, string language)
    {
        var entries = document
            .Processings.OrderBy(processing => processing.Role == ProcessingRole.Processor)
            .Select(processing => Compose(document, processing, language))
            .ToList();
        Recipient[] others = [.. DeclarationScope.GetUnassignedRecipients(document)];
        if (others.Length > 0 || entries.Count == 0)
            entries.Add(ComposeUnassigned(document, others, language));
        return entries;
    }

    private static RecordEntry Compose(PolicyDocument document, Processing processing, string language)
    {
        var isProcessor = processing.Role == ProcessingRole.Processor;
        var operatorName = RecordContacts.FormatController(document.Controller, language);
        Recipient[] recipients = [.. processing.Recipients.Select(use => document.FindRecipient(use.RecipientId)).OfType<Recipient>()];
        return new(
            processing.Id,
            processing.Title.Localize(language) ?? processing.Id,
            isProcessor,
            [
                ToLines(isProcessor ? null : operatorName),
                ToLines(isProcessor ? operatorName : null),
                ToLines(processing.OnBehalfOf.Localize(language)),
                isProcessor ? [] : [.. RecordContacts.FormatJointControllers(document, language)],
                ToLines(document.EuRepresentative is { } representative ? RecordContacts.FormatContact(representative, language) : null),
                ToLines(RecordContacts.FormatOfficer(document, language)),
                [.. RecordFacts.DescribePurposes(processing, language)],
                isProcessor
                    ? ToLines(
                        DeclaredText.JoinNonEmpty(" ", processing.Title.ToSentence(language), processing.Description.Localize(language))
                    )
                    : [],
                [.. processing.DataSubjects.Localize(language)],
                [.. RecordFacts.DescribeData(processing, language)],
                [.. RecordFacts.DescribeSpecialCategories(processing, language)],
                recipients.Length > 0
                    ? [.. recipients.Select(recipient => RecordFacts.DescribeRecipient(recipient, language))]
                    : ToLines(
                        processing.NoRecipients.Localize(language) is { } reason ? RecordTexts.NoRecipients.Fill(language, reason) : null
                    ),
                [.. recipients.Select(recipient => RecordFacts.DescribeTransfer(recipient, language)).OfType<string>()],
                [.. RecordFacts.DescribeRetentions(document, processing, language)],
                [.. RecordFacts.DescribeMeasures(document, processing, language)],
                [.. RecordFacts.DescribeLegalBases(document, processing, language)],
                [.. recipients.Select(recipient => RecordFacts.DescribeContract(recipient, language)).OfType<string>()],
                ToLines(RecordFacts.DescribeAssessment(processing.ImpactAssessment ?? document.ImpactAssessment, language)),
                [.. RecordFacts.DescribeProgramPlaces(processing, language)],
            ]
        );
    }

    private static RecordEntry ComposeUnassigned(PolicyDocument document, IReadOnlyList<Recipient> recipients, string language) =>
        new(
            "",
            RecordTexts.UnassignedTitle.Localize(language),
            false,
            [
                ToLines(RecordContacts.FormatController(document.Controller, language)),
                [],
                [],
                [.. RecordContacts.FormatJointControllers(document, language)],
                ToLines(document.EuRepresentative is { } representative ? RecordContacts.FormatContact(representative, language) : null),
                ToLines(RecordContacts.FormatOfficer(document, language)),
                [],
                [],
                [],
                [],
                [],
                [.. recipients.Select(recipient => RecordFacts.DescribeRecipient(recipient, language))],
                [.. recipients.Select(recipient => RecordFacts.DescribeTransfer(recipient, language)).OfType<string>()],
                [
                    .. document
                        .GeneralRetentions.Select(retention => Core.Composition.RetentionPhrase.Compose(retention, language).ToTextOrNull())
                        .OfType<string>(),
                ],
                [.. RecordFacts.DescribeMeasures(document, null, language)],
                [],
                [.. recipients.Select(recipient => RecordFacts.DescribeContract(recipient, language)).OfType<string>()],
                ToLines(RecordFacts.DescribeAssessment(document.ImpactAssessment, language)),
                [],
            ]
        );

    private static string[] ToLines(string? line) => line is null ? [] : [line];
}
