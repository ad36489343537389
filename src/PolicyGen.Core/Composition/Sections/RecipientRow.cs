using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Core.Composition;

/// <summary>What is declared of one recipient, as a row of the table.</summary>
internal static class RecipientRow
{
    public static TableRow Compose(PolicyDocument document, Recipient recipient, string language) =>
        new(
            Anchors.GetRecipient(recipient.Id),
            ComposeIdentity(recipient, language),
            [ComposeTask(document, recipient, language), ComposePosition(recipient, language), ComposePlace(recipient, language)]
        );

    /// <summary>The name; the id stands in where none was declared, for a link must not be empty.</summary>
    public static Phrase ComposeName(Recipient recipient, string language)
    {
        var name = DeclaredPhrase.Quote(recipient.Name, language);
        return name.IsEmpty ? DeclaredPhrase.QuoteNeutral(recipient.Id) : name;
    }

    /// <summary>The name at the start of a line: a category is not a proper name and takes a capital letter there.</summary>
    public static Phrase ComposeNameAtStart(Recipient recipient, string language) =>
        recipient.IsCategory ? ComposeName(recipient, language).Capitalize() : ComposeName(recipient, language);

    private static Phrase ComposeIdentity(Recipient recipient, string language)
    {
        Phrase name = new StrongInline(ComposeNameAtStart(recipient, language));
        if (recipient.IsCategory)
            name = Phrase.Format(RecipientTexts.Category.Localize(language), name);
        return Phrase.WithDetails(
            name,
            DeclaredPhrase.QuoteNeutral(recipient.LegalEntity),
            DeclaredPhrase.QuoteNeutral(recipient.Address),
            DeclaredPhrase.Insert(RecipientTexts.OtherEntities, JoinNames(recipient.OtherEntities, language), language),
            DeclaredPhrase.Insert(RecipientTexts.SubProcessors, JoinNames(recipient.SubProcessors, language), language)
        );
    }

    private static Phrase ComposeTask(PolicyDocument document, Recipient recipient, string language) =>
        Phrase.WithDetails(
            DeclaredPhrase.Quote(recipient.Role, language).Capitalize(),
            ComposeServers(document, recipient, language),
            recipient.WhiteLabel ? RecipientTexts.WhiteLabel.Localize(language) : Phrase.Empty,
            DeclaredPhrase.Insert(RecipientTexts.Interest, DeclaredPhrase.Quote(recipient.Interest, language), language).ToSentence(),
            DeclaredPhrase.Insert(RecipientTexts.Condition, DeclaredPhrase.Quote(recipient.Condition, language), language).ToSentence()
        );

    /// <summary>On whose servers self-hosted software runs; the host is a recipient where it is declared as one.</summary>
    private static Phrase ComposeServers(PolicyDocument document, Recipient recipient, string language)
    {
        var host = DeclaredPhrase.QuoteNeutral(recipient.HostedBy);
        if (host.IsEmpty)
            return recipient.SelfHosted ? RecipientTexts.SelfHosted.Localize(language) : Phrase.Empty;
        if (RecipientsSection.Find(document, recipient.HostedBy) is { } other)
            host = new AnchorLinkInline(Anchors.GetRecipient(other.Id), host);
        return Phrase.Format((recipient.SelfHosted ? RecipientTexts.SelfHostedAt : RecipientTexts.HostedBy).Localize(language), host);
    }

    private static Phrase ComposePosition(Recipient recipient, string language)
    {
        Phrase kind = (recipient.SelfHosted ? RecipientTexts.OwnSoftware : RecipientTexts.GetKind(recipient.Kind)).Localize(language);
        if (recipient.AlsoController)
            kind = Phrase.Format(RecipientTexts.AlsoController.Localize(language), kind);
        return Phrase.WithDetails(
            kind,
            DeclaredPhrase.Insert(RecipientTexts.ContractName, DeclaredPhrase.Quote(recipient.ContractName, language), language)
        );
    }

    private static Phrase ComposePlace(Recipient recipient, string language) =>
        Phrase.JoinLines([
            DeclaredPhrase.Insert(RecipientTexts.Seat, DeclaredPhrase.Quote(recipient.Country?.Name, language), language),
            DeclaredPhrase.Insert(RecipientTexts.GroupSeat, DeclaredPhrase.Quote(recipient.GroupCountry?.Name, language), language),
            DeclaredPhrase.Insert(
                RecipientTexts.ProcessingIn,
                Phrase.JoinWithAnd(
                    DeclaredPhrase.QuoteAll(recipient.ProcessingCountries.Select(country => country.Name), language),
                    language
                ),
                language
            ),
            DeclaredPhrase.Insert(RecipientTexts.Place, DeclaredPhrase.Quote(recipient.Place, language), language),
        ]);

    private static Phrase JoinNames(IReadOnlyList<string> names, string language) =>
        Phrase.JoinWithAnd([.. names.Select(DeclaredPhrase.QuoteNeutral).Where(name => !name.IsEmpty)], language);
}
