using PolicyGen.Core.Declarations;
using PolicyGen.Core.Law;
using PolicyGen.Model;

namespace PolicyGen.Core.Reading;

/// <summary>Reads <c>[Transfer]</c>: the details of a mechanism, put to the recipient they are declared for.</summary>
internal static class TransferReader
{
    public static IReadOnlyList<MergedRecipient> Apply(
        IReadOnlyList<MergedRecipient> recipients,
        AssemblyDeclarations assembly,
        TextContext context,
        ReadingLog? log
    )
    {
        var result = recipients.ToList();
        foreach (
            var reader in assembly
                .Declarations.Where(declaration => declaration.IsAttribute<TransferAttribute>())
                .Select(declaration => new DeclarationReader(declaration, context, log))
        )
        {
            var name = reader.ReadName(nameof(TransferAttribute.Recipient));
            var transfer = Read(reader);
            if (name is null || transfer is null)
                continue;
            var index = result.FindIndex(recipient => recipient.Key == RecipientKey.FromName(name));
            if (index < 0)
            {
                var near = Foundation.NearestName.Find(name, result.Select(recipient => recipient.Recipient.Name.ToString()));
                reader.ReportDanglingReference(
                    nameof(TransferAttribute.Recipient),
                    name,
                    near is null ? $"Add [Processor(\"{name}\", …)] or [Recipient(\"{name}\", …)]." : $"Did you mean \"{near}\"?",
                    FindingFact.CreateSuggestion(name, near)
                );
                continue;
            }

            var recipient = result[index].Recipient;
            // The short form, Mechanism on the recipient, names the mechanism; the details take its place.
            var others = recipient.Transfers.Where(other => other.Mechanism != transfer.Mechanism || HasDetails(other));
            result[index] = result[index] with { Recipient = recipient with { Transfers = others.Append(transfer).ToValueList() } };
        }

        return result;
    }

    private static bool HasDetails(Transfer transfer) =>
        transfer.Condition is not null || transfer.Reference is not null || transfer.Module is not null || transfer.Measures is not null;

    private static Transfer? Read(DeclarationReader reader) =>
        reader.ReadMechanism(nameof(TransferAttribute.Mechanism))?.ToTransfer(reader.Context.Languages) is not { } transfer
            ? null
            : reader.Trace(
                transfer with
                {
                    VerifiedOn = reader.ReadDate(nameof(TransferAttribute.VerifiedOn)),
                    Module = reader.ReadName(nameof(TransferAttribute.Module)),
                    Reference = reader.ReadName(nameof(TransferAttribute.Reference)),
                    Measures = reader.ReadText(nameof(TransferAttribute.Measures)),
                    Condition = reader.ReadText(nameof(TransferAttribute.Condition)),
                }
            );
}
