using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Core.Composition;

/// <summary>What is declared of one recipient, as a row of the table.</summary>
internal static class RecipientRow
{
    public static TableRow Compose(PolicyDocument document, Recipient recipient, string language) =>
        new(
            Anchors.Recipient(recipient.Id),
            Who(recipient, language),
            [Task(document, recipient, language), Position(recipient, language), Place(recipient, language)]
        );

    /// <summary>The name; the id stands in where none was declared, for a link must not be empty.</summary>
    public static Phrase Name(Recipient recipient, string language)
    {
        var name = Declared.In(recipient.Name, language);
        return name.IsEmpty ? Declared.Plain(recipient.Id) : name;
    }

    /// <summary>The name at the start of a line: a category is no proper name and takes a capital letter there.</summary>
    public static Phrase NameAtStart(Recipient recipient, string language) =>
        recipient.IsCategory ? Name(recipient, language).Capitalised() : Name(recipient, language);

    private static Phrase Who(Recipient recipient, string language)
    {
        Phrase name = new StrongInline(NameAtStart(recipient, language));
        if (recipient.IsCategory)
            name = Phrase.Format(RecipientTexts.Category.In(language), name);
        return Phrase.WithDetails(
            name,
            Declared.Plain(recipient.LegalEntity),
            Declared.Plain(recipient.Address),
            Declared.Within(RecipientTexts.OtherEntities, Names(recipient.OtherEntities, language), language),
            Declared.Within(RecipientTexts.SubProcessors, Names(recipient.SubProcessors, language), language)
        );
    }

    private static Phrase Task(PolicyDocument document, Recipient recipient, string language) =>
        Phrase.WithDetails(
            Declared.In(recipient.Role, language).Capitalised(),
            Servers(document, recipient, language),
            recipient.WhiteLabel ? RecipientTexts.WhiteLabel.In(language) : Phrase.Empty,
            Declared.Within(RecipientTexts.Interest, Declared.In(recipient.Interest, language), language).AsSentence(),
            Declared.Within(RecipientTexts.Condition, Declared.In(recipient.Condition, language), language).AsSentence()
        );

    /// <summary>On whose servers self-hosted software runs; the host is a recipient where it is declared as one.</summary>
    private static Phrase Servers(PolicyDocument document, Recipient recipient, string language)
    {
        var host = Declared.Plain(recipient.HostedBy);
        if (host.IsEmpty)
            return recipient.SelfHosted ? RecipientTexts.SelfHosted.In(language) : Phrase.Empty;
        if (RecipientsSection.Find(document, recipient.HostedBy) is { } other)
            host = new AnchorLinkInline(Anchors.Recipient(other.Id), host);
        return Phrase.Format((recipient.SelfHosted ? RecipientTexts.SelfHostedAt : RecipientTexts.HostedBy).In(language), host);
    }

    private static Phrase Position(Recipient recipient, string language)
    {
        Phrase kind = (recipient.SelfHosted ? RecipientTexts.OwnSoftware : RecipientTexts.Kind(recipient.Kind)).In(language);
        if (recipient.AlsoController)
            kind = Phrase.Format(RecipientTexts.AlsoController.In(language), kind);
        return Phrase.WithDetails(
            kind,
            Declared.Within(RecipientTexts.ContractName, Declared.In(recipient.ContractName, language), language)
        );
    }

    private static Phrase Place(Recipient recipient, string language) =>
        Phrase.Lines([
            Declared.Within(RecipientTexts.Seat, Declared.In(recipient.Country?.Name, language), language),
            Declared.Within(RecipientTexts.GroupSeat, Declared.In(recipient.GroupCountry?.Name, language), language),
            Declared.Within(
                RecipientTexts.ProcessingIn,
                Phrase.And(Declared.All(recipient.ProcessingCountries.Select(country => country.Name), language), language),
                language
            ),
            Declared.Within(RecipientTexts.Place, Declared.In(recipient.Place, language), language),
        ]);

    private static Phrase Names(IReadOnlyList<string> names, string language) =>
        Phrase.And([.. names.Select(Declared.Plain).Where(name => !name.IsEmpty)], language);
}
