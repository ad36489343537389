using PolicyGen.Core.Law;
using PolicyGen.Core.Vocabulary;
using PolicyGen.Model;

namespace PolicyGen.Core.Reading;

/// <summary>
/// The purposes of a ready-made processing. A <c>[LegalBasis]</c> gives those that rest on it what is individual (the
/// interest, the law, how to withdraw), so that nobody has to repeat the purpose for it.
/// </summary>
internal static class KnownPurposeReader
{
    public static ValueList<Purpose> Read(KnownProcessing known, IReadOnlyList<DeclarationReader> declarations, ValueList<string> languages)
    {
        var details = declarations
            .Where(reader => reader.Declaration.IsAttribute<LegalBasisAttribute>())
            .Select(reader => (Reader: reader, Basis: PurposeReader.ReadLegalBasis(reader)))
            .ToList();
        foreach (var (reader, basis) in details)
        {
            // A basis that cannot be read is a finding already.
            if (basis.Bases.Count == 0 || known.Purposes.Any(purpose => SharesBasis(purpose.Bases, basis)))
                continue;
            reader.ReportUnusable(
                null,
                $"no purpose of {known.Value} rests on this basis",
                "Add [Purpose(…)] with the basis, which replaces the ready-made purposes, or remove it."
            );
        }

        return known
            .Purposes.Select(purpose =>
                details.Aggregate(ToPurpose(purpose, languages), (result, detail) => AddDetails(result, detail.Basis))
            )
            .ToValueList();
    }

    private static Purpose ToPurpose(KnownPurpose purpose, ValueList<string> languages) =>
        new()
        {
            Text = purpose.Term.ToLocalizedText(languages),
            Bases = purpose.Bases,
            Interest = purpose.Interest?.ToLocalizedText(languages),
            Law = purpose.Law?.ToLocalizedText(languages),
        };

    private static Purpose AddDetails(Purpose purpose, Purpose basis) =>
        !SharesBasis(purpose.Bases, basis)
            ? purpose
            : purpose with
            {
                Interest = basis.Interest ?? purpose.Interest,
                Law = basis.Law ?? purpose.Law,
                WithdrawBy = basis.WithdrawBy ?? purpose.WithdrawBy,
            };

    private static bool SharesBasis(ValueList<Basis> bases, Purpose basis) => basis.Bases.Any(bases.Contains);
}
