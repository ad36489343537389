using PolicyGen.Core.Composition;
using PolicyGen.Core.Foundation;
using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Formats;

/// <summary>What the record states of one processing, each fact as a line of text.</summary>
internal static class RecordFacts
{
    public static IEnumerable<string> DescribePurposes(Processing processing, string language) =>
        processing.Purposes.Select(purpose => purpose.Text).Localize(language);

    public static IEnumerable<string> DescribeLegalBases(PolicyDocument document, Processing processing, string language)
    {
        foreach (var purpose in processing.Purposes)
        {
            string?[] details =
            [
                .. purpose.Bases.Select(basis =>
                    Core.Composition.LegalBases.ComposeNameWithCitation(basis, document.Controller, language).ToTextOrNull()
                ),
                FillTemplate(ProcessingTexts.Law, purpose.Law, language),
                FillTemplate(ProcessingTexts.Interest, purpose.Interest, language),
                FillTemplate(PurposeKindTexts.Compatible, purpose.Compatible, language),
            ];
            if (DeclaredText.JoinNonEmpty("; ", details) is { } words)
                yield return RecordTexts.TextWithDetails.Fill(language, purpose.Text.Localize(language) ?? "", words);
        }
    }

    public static IEnumerable<string> DescribeData(Processing processing, string language) =>
        processing
            .DataItems.Select(item =>
                AppendDetails(
                    item.Label.Localize(language),
                    language,
                    item.Category.Localize(language),
                    item.IsOptional ? ProcessingTexts.Optional.Localize(language) : null,
                    ProcessingTexts.GetSensitivity(item.Sensitivity)?.Localize(language),
                    item.Source.Localize(language)
                )
            )
            .OfType<string>();

    public static IEnumerable<string> DescribeSpecialCategories(Processing processing, string language) =>
        processing
            .SpecialCategories.Select(category =>
                AppendDetails(
                    category.Kind.Localize(language),
                    language,
                    Core.Composition.LegalBases.ComposeNameWithCitation(category.Basis, language).ToTextOrNull(),
                    category.Law.Localize(language),
                    DeclaredText.JoinNonEmpty(", ", [.. category.Items.Localize(language)]),
                    category.ProfessionalSecrecy.Localize(language),
                    category.IsVoluntary ? ProcessingTexts.Optional.Localize(language) : null
                )
            )
            .OfType<string>();

    /// <summary>The recipient with what it is, where it is and what it does.</summary>
    public static string DescribeRecipient(Recipient recipient, string language) =>
        AppendDetails(
            GetName(recipient, language),
            language,
            DeclaredText.TrimToNull(recipient.LegalEntity),
            DeclaredText.TrimToNull(recipient.Address),
            RecipientTexts.GetKind(recipient.Kind).Localize(language),
            recipient.Role.Localize(language),
            recipient.SelfHosted ? RecipientTexts.OwnSoftware.Localize(language) : null,
            recipient.HostedBy is { } host ? RecipientTexts.HostedBy.Fill(language, host) : null,
            recipient.Country?.Name.Localize(language),
            FillTemplate(
                RecipientTexts.ProcessingIn,
                DeclaredText.JoinNonEmpty(", ", [.. recipient.ProcessingCountries.Select(country => country.Name.Localize(language))]),
                language
            ),
            recipient.Place.Localize(language),
            FillTemplate(RecipientTexts.SubProcessors, DeclaredText.JoinNonEmpty(", ", [.. recipient.SubProcessors]), language),
            FillTemplate(RecipientTexts.OtherEntities, DeclaredText.JoinNonEmpty(", ", [.. recipient.OtherEntities]), language),
            FillTemplate(RecipientTexts.Interest, recipient.Interest, language),
            FillTemplate(RecipientTexts.Condition, recipient.Condition, language)
        ) ?? recipient.Id;

    /// <summary>Third countries that the recipient can reach, with what the transfer rests on; null when there is none.</summary>
    public static string? DescribeTransfer(Recipient recipient, string language)
    {
        if (!recipient.InvolvesThirdCountry)
            return null;
        var countries = DeclaredText.JoinNonEmpty(
            ", ",
            [
                .. Core
                    .Law.RecipientCountries.Collect(recipient)
                    .Where(country => country.IsThirdCountry)
                    .Select(country => country.Name.Localize(language) ?? country.Code),
            ]
        );
        var mechanisms = DeclaredText.JoinNonEmpty(
            " / ",
            [.. recipient.Transfers.Select(transfer => DescribeMechanism(transfer, language))]
        );
        return RecordTexts.TextWithDetails.Fill(
            language,
            RecordTexts.TextInParentheses.Fill(language, GetName(recipient, language), countries ?? ""),
            mechanisms ?? RecordTexts.NoMechanism.Localize(language)
        );
    }

    public static IEnumerable<string> DescribeRetentions(PolicyDocument document, Processing processing, string language) =>
        DeclarationScope
            .GetRetentions(document, processing)
            .Select(retention => RetentionPhrase.Compose(retention, language).ToTextOrNull())
            .OfType<string>();

    public static IEnumerable<string> DescribeMeasures(PolicyDocument document, Processing? processing, string language) =>
        document.SecurityMeasures.Concat(processing?.SecurityMeasures ?? ValueList<LocalizedText>.Empty).Localize(language).Distinct();

    /// <summary>The contract with a processor, or that none is stated; null for others and for software of one's own servers.</summary>
    public static string? DescribeContract(Recipient recipient, string language)
    {
        var name = GetName(recipient, language);
        if (!recipient.HasContract)
            return recipient is { Kind: RecipientKind.Processor, SelfHosted: false } ? RecordTexts.NoContract.Fill(language, name) : null;
        var contract = recipient.ContractName.Localize(language) ?? RecordTexts.Contract.Localize(language);
        return recipient.ContractOn is { } date
            ? RecordTexts.ContractWithDate.Fill(language, name, contract, date.ToString())
            : RecordTexts.ContractWithoutDate.Fill(language, name, contract);
    }

    public static string? DescribeAssessment(ImpactAssessment? assessment, string language)
    {
        if (assessment is null)
            return null;
        var state = RecordTexts.GetState(assessment.State).Localize(language);
        if (assessment.CarriedOutOn is { } date)
            state = RecordTexts.CarriedOutOn.Fill(language, state, date.ToString());
        return DeclaredText.JoinNonEmpty(
            ": ",
            state,
            DeclaredText.JoinNonEmpty("; ", assessment.Reason.Localize(language), assessment.Statement.Localize(language))
        );
    }

    /// <summary>The class that declares the processing and the settings its periods come from.</summary>
    public static IEnumerable<string> DescribeProgramPlaces(Processing processing, string language) =>
        new[] { DeclaredText.TrimToNull(processing.DeclaringType) }
            .Concat(
                processing.Retentions.Select(retention =>
                    FillTemplate(RecordTexts.ConfiguredIn, DeclaredText.TrimToNull(retention.ConfiguredIn), language)
                )
            )
            .OfType<string>();

    public static string GetName(Recipient recipient, string language) => recipient.Name.Localize(language) ?? recipient.Id;

    private static string? DescribeMechanism(Transfer transfer, string language) =>
        DeclaredText.JoinNonEmpty(
            "; ",
            TransferMechanism.Compose(transfer, [], language).ToTextOrNull(),
            FillTemplate(RecordTexts.Measures, transfer.Measures, language),
            transfer.VerifiedOn is { } date ? RecordTexts.VerifiedOn.Fill(language, date.ToString()) : null
        );

    private static string? FillTemplate(Text template, LocalizedText? text, string language) =>
        FillTemplate(template, text.Localize(language), language);

    private static string? FillTemplate(Text template, string? words, string language) =>
        words is null ? null : template.Fill(language, words);

    private static string? AppendDetails(string? main, string language, params string?[] details)
    {
        if (DeclaredText.JoinNonEmpty("; ", details) is not { } words)
            return main;
        return main is null ? words : RecordTexts.TextInParentheses.Fill(language, main, words);
    }
}
