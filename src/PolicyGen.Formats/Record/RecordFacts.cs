using PolicyGen.Core.Composition;
using PolicyGen.Core.Foundation;
using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Formats;

/// <summary>What the record states of one processing, each fact as a line of text.</summary>
internal static class RecordFacts
{
    public static IEnumerable<string> Purposes(Processing processing, string language) =>
        processing.Purposes.Select(purpose => purpose.Text).In(language);

    public static IEnumerable<string> LegalBases(PolicyDocument document, Processing processing, string language)
    {
        foreach (var purpose in processing.Purposes)
        {
            string?[] details =
            [
                .. purpose.Bases.Select(basis =>
                    Core.Composition.LegalBases.NameWithCitation(basis, document.Controller, language).OrNone()
                ),
                Within(ProcessingTexts.Law, purpose.Law, language),
                Within(ProcessingTexts.Interest, purpose.Interest, language),
                Within(PurposeKindTexts.Compatible, purpose.Compatible, language),
            ];
            if (Stated.Join("; ", details) is { } words)
                yield return RecordTexts.With.Fill(language, purpose.Text.In(language) ?? "", words);
        }
    }

    public static IEnumerable<string> Data(Processing processing, string language) =>
        processing
            .DataItems.Select(item =>
                Details(
                    item.Label.In(language),
                    language,
                    item.Category.In(language),
                    item.IsOptional ? ProcessingTexts.Optional.In(language) : null,
                    ProcessingTexts.Sensitive(item.Sensitivity)?.In(language),
                    item.Source.In(language)
                )
            )
            .OfType<string>();

    public static IEnumerable<string> SpecialCategories(Processing processing, string language) =>
        processing
            .SpecialCategories.Select(category =>
                Details(
                    category.Kind.In(language),
                    language,
                    Core.Composition.LegalBases.NameWithCitation(category.Basis, language).OrNone(),
                    category.Law.In(language),
                    Stated.Join(", ", [.. category.Items.In(language)]),
                    category.ProfessionalSecrecy.In(language),
                    category.IsVoluntary ? ProcessingTexts.Optional.In(language) : null
                )
            )
            .OfType<string>();

    /// <summary>The recipient with what it is, where it is and what it does.</summary>
    public static string Recipient(Recipient recipient, string language) =>
        Details(
            Name(recipient, language),
            language,
            Stated.Name(recipient.LegalEntity),
            Stated.Name(recipient.Address),
            RecipientTexts.Kind(recipient.Kind).In(language),
            recipient.Role.In(language),
            recipient.SelfHosted ? RecipientTexts.OwnSoftware.In(language) : null,
            recipient.HostedBy is { } host ? RecipientTexts.HostedBy.Fill(language, host) : null,
            recipient.Country?.Name.In(language),
            Within(
                RecipientTexts.ProcessingIn,
                Stated.Join(", ", [.. recipient.ProcessingCountries.Select(country => country.Name.In(language))]),
                language
            ),
            recipient.Place.In(language),
            Within(RecipientTexts.SubProcessors, Stated.Join(", ", [.. recipient.SubProcessors]), language),
            Within(RecipientTexts.OtherEntities, Stated.Join(", ", [.. recipient.OtherEntities]), language),
            Within(RecipientTexts.Interest, recipient.Interest, language),
            Within(RecipientTexts.Condition, recipient.Condition, language)
        ) ?? recipient.Id;

    /// <summary>Third countries that the recipient can reach, with what the transfer rests on; null when there is none.</summary>
    public static string? Transfer(Recipient recipient, string language)
    {
        if (!recipient.InvolvesThirdCountry)
            return null;
        var countries = Stated.Join(
            ", ",
            [
                .. Core
                    .Law.RecipientCountries.Collect(recipient)
                    .Where(country => country.IsThirdCountry)
                    .Select(country => country.Name.In(language) ?? country.Code),
            ]
        );
        var mechanisms = Stated.Join(" / ", [.. recipient.Transfers.Select(transfer => Mechanism(transfer, language))]);
        return RecordTexts.With.Fill(
            language,
            RecordTexts.InBrackets.Fill(language, Name(recipient, language), countries ?? ""),
            mechanisms ?? RecordTexts.NoMechanism.In(language)
        );
    }

    public static IEnumerable<string> Retentions(PolicyDocument document, Processing processing, string language) =>
        AppliesTo
            .Retentions(document, processing)
            .Select(retention => RetentionPhrase.Whole(retention, language).OrNone())
            .OfType<string>();

    public static IEnumerable<string> Measures(PolicyDocument document, Processing? processing, string language) =>
        document.SecurityMeasures.Concat(processing?.SecurityMeasures ?? ValueList<LocalizedText>.Empty).In(language).Distinct();

    /// <summary>The contract with a processor, or that none is stated; null for others and for software of one's own servers.</summary>
    public static string? Contract(Recipient recipient, string language)
    {
        var name = Name(recipient, language);
        if (!recipient.HasContract)
            return recipient is { Kind: RecipientKind.Processor, SelfHosted: false } ? RecordTexts.NoContract.Fill(language, name) : null;
        var contract = recipient.ContractName.In(language) ?? RecordTexts.Contract.In(language);
        return recipient.ContractOn is { } date
            ? RecordTexts.ContractOf.Fill(language, name, contract, date.ToString())
            : RecordTexts.ContractWithoutDate.Fill(language, name, contract);
    }

    public static string? Assessment(ImpactAssessment? assessment, string language)
    {
        if (assessment is null)
            return null;
        var state = RecordTexts.State(assessment.State).In(language);
        if (assessment.CarriedOutOn is { } date)
            state = RecordTexts.CarriedOutOn.Fill(language, state, date.ToString());
        return Stated.Join(": ", state, Stated.Join("; ", assessment.Reason.In(language), assessment.Statement.In(language)));
    }

    /// <summary>The class that declares the processing and the settings its periods come from.</summary>
    public static IEnumerable<string> Program(Processing processing, string language) =>
        new[] { Stated.Name(processing.DeclaringType) }
            .Concat(
                processing.Retentions.Select(retention => Within(RecordTexts.ConfiguredIn, Stated.Name(retention.ConfiguredIn), language))
            )
            .OfType<string>();

    public static string Name(Recipient recipient, string language) => recipient.Name.In(language) ?? recipient.Id;

    private static string? Mechanism(Transfer transfer, string language) =>
        Stated.Join(
            "; ",
            TransferMechanism.Compose(transfer, [], language).OrNone(),
            Within(RecordTexts.Measures, transfer.Measures, language),
            transfer.VerifiedOn is { } date ? RecordTexts.VerifiedOn.Fill(language, date.ToString()) : null
        );

    private static string? Within(Text template, LocalizedText? text, string language) => Within(template, text.In(language), language);

    private static string? Within(Text template, string? words, string language) => words is null ? null : template.Fill(language, words);

    private static string? Details(string? main, string language, params string?[] details)
    {
        if (Stated.Join("; ", details) is not { } words)
            return main;
        return main is null ? words : RecordTexts.InBrackets.Fill(language, main, words);
    }
}
