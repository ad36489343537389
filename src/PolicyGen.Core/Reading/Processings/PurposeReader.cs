using PolicyGen.Model;

namespace PolicyGen.Core.Reading;

/// <summary>Reads <c>[Purpose]</c> and <c>[LegalBasis]</c>, the default for purposes that name no basis.</summary>
internal static class PurposeReader
{
    public static ValueList<Purpose> Read(IReadOnlyList<DeclarationReader> declarations)
    {
        var defaults = declarations.Where(reader => reader.Declaration.Attribute == "LegalBasis").ToList();
        var inherited = defaults.Select(ReadDefault).ToList();
        var purposes = new List<Purpose>();
        var defaultsUsed = false;
        foreach (var reader in declarations.Where(reader => reader.Declaration.Attribute == "Purpose"))
        {
            var purpose = new Purpose
            {
                Text = reader.Text("Text", "Purposes") ?? LocalizedText.Empty,
                Bases = reader.Enums<Basis>("Bases"),
                Kind = reader.Enum<PurposeKind>("Kind") ?? PurposeKind.Primary,
                Compatible = reader.Text("Compatible"),
                Interest = reader.Text("Interest"),
                Law = reader.Provision("Law"),
                IsExclusive = reader.Flag("Exclusive"),
                WithdrawBy = reader.Text("WithdrawBy"),
            };
            if (purpose.Text.IsEmpty)
                continue;
            if (purpose.Bases.Count == 0)
            {
                defaultsUsed = true;
                purpose = inherited.Aggregate(purpose, Inherit);
            }

            purposes.Add(purpose);
        }

        // A purpose takes each of these from the first that has it.
        foreach (var detail in new[] { "Interest", "Law", "WithdrawBy" })
        {
            foreach (var second in defaults.Where(reader => reader.Has(detail)).Skip(1))
                second.Unusable(
                    detail,
                    "another [LegalBasis] of this class has one already",
                    "keep one, or write it in the purposes it holds for"
                );
        }

        if (!defaultsUsed)
        {
            foreach (var unused in defaults)
                unused.Unusable(
                    null,
                    "no purpose of this class uses it",
                    "add [Purpose(\"…\")] without a basis, or write the basis in the purpose"
                );
        }

        return purposes.ToValueList();
    }

    /// <summary>What a <c>[LegalBasis]</c> says, as a purpose without a text.</summary>
    public static Purpose ReadDefault(DeclarationReader reader) =>
        new()
        {
            Bases = reader.Enums<Basis>("Basis"),
            Interest = reader.Text("Interest"),
            Law = reader.Provision("Law"),
            WithdrawBy = reader.Text("WithdrawBy"),
        };

    private static Purpose Inherit(Purpose purpose, Purpose basis) =>
        purpose with
        {
            Bases = purpose.Bases.Concat(basis.Bases).Distinct().ToValueList(),
            Interest = purpose.Interest ?? basis.Interest,
            Law = purpose.Law ?? basis.Law,
            WithdrawBy = purpose.WithdrawBy ?? basis.WithdrawBy,
        };
}
