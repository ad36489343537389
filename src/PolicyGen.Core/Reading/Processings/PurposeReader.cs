using PolicyGen.Model;

namespace PolicyGen.Core.Reading;

/// <summary>Reads <c>[Purpose]</c> and <c>[LegalBasis]</c>, the default for purposes that name no basis.</summary>
internal static class PurposeReader
{
    public static ValueList<Purpose> Read(IReadOnlyList<DeclarationReader> declarations)
    {
        var defaults = declarations.Where(reader => reader.Declaration.IsAttribute<LegalBasisAttribute>()).ToList();
        var inherited = defaults.Select(ReadLegalBasis).ToList();
        var purposes = new List<Purpose>();
        var defaultsUsed = false;
        foreach (var reader in declarations.Where(reader => reader.Declaration.IsAttribute<PurposeAttribute>()))
        {
            var purpose = new Purpose
            {
                Text = reader.ReadText(nameof(PurposeAttribute.Text), nameof(Purposes)) ?? LocalizedText.Empty,
                Bases = reader.ReadEnums<Basis>(nameof(PurposeAttribute.Bases)),
                Kind = reader.ReadEnum<PurposeKind>(nameof(PurposeAttribute.Kind)) ?? PurposeKind.Primary,
                Compatible = reader.ReadText(nameof(PurposeAttribute.Compatible)),
                Interest = reader.ReadText(nameof(PurposeAttribute.Interest)),
                Law = reader.ReadProvision(nameof(PurposeAttribute.Law)),
                IsExclusive = reader.ReadFlag(nameof(PurposeAttribute.Exclusive)),
                WithdrawBy = reader.ReadText(nameof(PurposeAttribute.WithdrawBy)),
            };
            if (purpose.Text.IsEmpty)
                continue;
            if (purpose.Bases.Count == 0)
            {
                defaultsUsed = true;
                purpose = inherited.Aggregate(purpose, ApplyDefault);
            }

            purposes.Add(reader.Trace(purpose));
        }

        // A purpose takes each of these from the first that has it.
        foreach (
            var detail in new[]
            {
                nameof(LegalBasisAttribute.Interest),
                nameof(LegalBasisAttribute.Law),
                nameof(LegalBasisAttribute.WithdrawBy),
            }
        )
        {
            foreach (var second in defaults.Where(reader => reader.Has(detail)).Skip(1))
                second.ReportUnusable(
                    detail,
                    "another [LegalBasis] of this class has one already",
                    "Keep one, or write it in the purposes it holds for."
                );
        }

        if (!defaultsUsed)
        {
            foreach (var unused in defaults)
                unused.ReportUnusable(
                    null,
                    "no purpose of this class uses it",
                    "Add [Purpose(\"…\")] without a basis, or write the basis in the purpose."
                );
        }

        return purposes.ToValueList();
    }

    /// <summary>What a <c>[LegalBasis]</c> says, as a purpose without a text.</summary>
    public static Purpose ReadLegalBasis(DeclarationReader reader) =>
        new()
        {
            Bases = reader.ReadEnums<Basis>(nameof(LegalBasisAttribute.Basis)),
            Interest = reader.ReadText(nameof(LegalBasisAttribute.Interest)),
            Law = reader.ReadProvision(nameof(LegalBasisAttribute.Law)),
            WithdrawBy = reader.ReadText(nameof(LegalBasisAttribute.WithdrawBy)),
        };

    private static Purpose ApplyDefault(Purpose purpose, Purpose basis) =>
        purpose with
        {
            Bases = purpose.Bases.Concat(basis.Bases).Distinct().ToValueList(),
            Interest = purpose.Interest ?? basis.Interest,
            Law = purpose.Law ?? basis.Law,
            WithdrawBy = purpose.WithdrawBy ?? basis.WithdrawBy,
        };
}
