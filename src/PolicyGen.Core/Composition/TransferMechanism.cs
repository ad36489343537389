using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Core.Composition;

/// <summary>One declared mechanism with its citation, its details and the adequacy decisions it rests on.</summary>
internal static class TransferMechanism
{
    public static Phrase Compose(Transfer transfer, IEnumerable<Phrase> decisions, string language)
    {
        var name = Declared.In(transfer.Name, language);
        if (name.IsEmpty) name = Declared.Plain(transfer.Mechanism);
        var citation = Declared.In(transfer.Citation, language);
        return Phrase.WithDetails(
            (citation.IsEmpty ? name : Phrase.Format(TransferTexts.MechanismWithCitation.In(language), name, citation)).Capitalised(),
            [
                Declared.Within(TransferTexts.Module, Declared.Plain(transfer.Module), language),
                Declared.Within(TransferTexts.Reference, ContactLinks.Web(transfer.Reference), language),
                Declared.Within(TransferTexts.Condition, Declared.In(transfer.Condition, language), language).AsSentence(),
                .. decisions,
            ]);
    }
}
