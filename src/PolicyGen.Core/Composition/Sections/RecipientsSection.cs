using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Core.Composition;

/// <summary>All recipients, named ones and categories, in one table.</summary>
internal static class RecipientsSection
{
    public static Section? Compose(PolicyDocument document, string language)
    {
        var blocks = new List<Block>();
        if (document.Recipients.Count > 0)
        {
            string[] columns =
            [
                RecipientTexts.ColumnName.Localize(language),
                RecipientTexts.ColumnRole.Localize(language),
                RecipientTexts.ColumnKind.Localize(language),
                RecipientTexts.ColumnPlace.Localize(language),
            ];
            var table = new Table(
                RecipientTexts.Caption.Localize(language),
                columns,
                [.. document.Recipients.Select(recipient => RecipientRow.Compose(document, recipient, language))]
            );
            blocks.Add(table.WithoutEmptyColumns());
        }

        var contracts = ComposeContracts(document, language);
        if (!contracts.IsEmpty)
            blocks.Add(new Paragraph(contracts));
        blocks.AddRange(DeclaredPhrase.ComposeNotes(document, PolicySection.Recipients, language));
        return blocks.Count == 0 ? null : new(Anchors.Recipients, RecipientTexts.Heading.Localize(language), blocks);
    }

    /// <summary>A link to the recipient, called by its name.</summary>
    public static Phrase ComposeLink(Recipient recipient, string language) =>
        ComposeLinkTo(recipient, RecipientRow.ComposeName(recipient, language));

    /// <summary>The link at the start of a line.</summary>
    public static Phrase ComposeLinkAtStart(Recipient recipient, string language) =>
        ComposeLinkTo(recipient, RecipientRow.ComposeNameAtStart(recipient, language));

    /// <summary>The recipient of this name, or null.</summary>
    public static Recipient? Find(PolicyDocument document, string? name)
    {
        var words = name?.Trim() ?? "";
        return words.Length == 0
            ? null
            : document.Recipients.FirstOrDefault(recipient =>
                recipient.Name.Texts.Any(text => string.Equals(text.Text.Trim(), words, StringComparison.OrdinalIgnoreCase))
            );
    }

    private static Phrase ComposeLinkTo(Recipient recipient, Phrase name) => new AnchorLinkInline(Anchors.GetRecipient(recipient.Id), name);

    /// <summary>The statement on contracts, for those only for which one is declared.</summary>
    private static Phrase ComposeContracts(PolicyDocument document, string language)
    {
        Recipient[] bound = [.. document.Recipients.Where(recipient => recipient.HasContract)];
        if (bound.Length == 0)
            return Phrase.Empty;
        // Software that the controller runs itself needs no contract.
        var all = document.Recipients.All(recipient =>
            recipient.HasContract == (recipient is { Kind: RecipientKind.Processor, SelfHosted: false })
        );
        return all
            ? RecipientTexts.ContractsWithAll.Localize(language)
            : Phrase.Format(
                RecipientTexts.ContractsWith.Localize(language),
                Phrase.JoinWithAnd([.. bound.Select(recipient => RecipientRow.ComposeName(recipient, language))], language)
            );
    }
}
