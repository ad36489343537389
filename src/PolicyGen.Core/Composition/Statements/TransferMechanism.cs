using System.Text.RegularExpressions;
using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Core.Composition;

/// <summary>One declared mechanism with its citation, its details and the adequacy decisions it rests on.</summary>
internal static class TransferMechanism
{
    private static readonly Regex s_module = new(
        @"^module?\s+(?:(?<number>[1-4])$|\S)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    );

    public static Phrase Compose(Transfer transfer, IEnumerable<Phrase> decisions, string language)
    {
        var name = DeclaredPhrase.Quote(transfer.Name, language);
        if (name.IsEmpty)
            name = DeclaredPhrase.QuoteNeutral(transfer.Mechanism);
        var citation = DeclaredPhrase.Quote(transfer.Citation, language);
        return Phrase.WithDetails(
            (citation.IsEmpty ? name : Phrase.Format(TransferTexts.MechanismWithCitation.Localize(language), name, citation)).Capitalize(),
            [
                ComposeModule(DeclaredPhrase.QuoteNeutral(transfer.Module), language),
                DeclaredPhrase.Insert(TransferTexts.Reference, ContactLinks.LinkWebsite(transfer.Reference), language),
                DeclaredPhrase.Insert(TransferTexts.Condition, DeclaredPhrase.Quote(transfer.Condition, language), language).ToSentence(),
                .. decisions,
            ]
        );
    }

    /// <summary>"Modul 2" is called so in each language; what names itself a module needs no label.</summary>
    private static Phrase ComposeModule(Phrase module, string language)
    {
        if (s_module.Match(module.ToString()) is not { Success: true } match)
            return DeclaredPhrase.Insert(TransferTexts.Module, module, language);
        return match.Groups["number"] is { Success: true, Value: var number }
            ? Phrase.Format(TransferTexts.NumberedModule.Localize(language), number)
            : module.Capitalize();
    }
}
