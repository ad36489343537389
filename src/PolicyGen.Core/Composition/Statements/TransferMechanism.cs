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
        var name = Declared.In(transfer.Name, language);
        if (name.IsEmpty)
            name = Declared.Plain(transfer.Mechanism);
        var citation = Declared.In(transfer.Citation, language);
        return Phrase.WithDetails(
            (citation.IsEmpty ? name : Phrase.Format(TransferTexts.MechanismWithCitation.In(language), name, citation)).Capitalised(),
            [
                Module(Declared.Plain(transfer.Module), language),
                Declared.Within(TransferTexts.Reference, ContactLinks.Web(transfer.Reference), language),
                Declared.Within(TransferTexts.Condition, Declared.In(transfer.Condition, language), language).AsSentence(),
                .. decisions,
            ]
        );
    }

    /// <summary>"Modul 2" is called so in each language; what names itself a module needs no label.</summary>
    private static Phrase Module(Phrase module, string language)
    {
        if (s_module.Match(module.ToString()) is not { Success: true } match)
            return Declared.Within(TransferTexts.Module, module, language);
        return match.Groups["number"] is { Success: true, Value: var number }
            ? Phrase.Format(TransferTexts.NumberedModule.In(language), number)
            : module.Capitalised();
    }
}
