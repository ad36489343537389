using PolicyGen.Core.Declarations;
using PolicyGen.Model;

namespace PolicyGen.Core.Reading;

/// <summary>Puts the parts of a policy together: merges recipients, gives identifiers, orders.</summary>
internal static class PolicyMerger
{
    public static MergedPolicy Merge(
        AssemblyDeclarations assembly,
        IReadOnlyList<ParsedProcessing> parts,
        TextContext context,
        ReadingLog? log
    )
    {
        // What is in several classes is in the order of their names, whichever the compiler meets first.
        parts = [.. parts.OrderBy(part => part.Processing.DeclaringType, StringComparer.Ordinal)];
        var document = AssemblyReader.Read(assembly, context, log);
        var declared = assembly.Declarations.Where(RecipientReader.IsRecipient).ToList();
        // Read one by one for their log; the merge below reads them again without.
        foreach (var declaration in declared)
            RecipientReader.CheckAssemblyDeclaration(new DeclarationReader(declaration, context, log));

        var recipients = RecipientMerger.Merge([.. declared, .. parts.SelectMany(part => part.RecipientDeclarations)], context, log);
        recipients = TransferReader.Apply(recipients, assembly, context, log);
        var slugs = Slug.CreateDistinct([.. recipients.Select(merged => merged.Recipient.Name.ToString())]);
        var named = recipients.Select((merged, i) => merged with { Recipient = merged.Recipient with { Id = slugs[i] } }).ToList();
        var ids = named.ToDictionary(merged => merged.Key, merged => merged.Recipient.Id, StringComparer.Ordinal);

        document = document with
        {
            Recipients = named
                .Select(merged => merged.Recipient)
                .OrderBy(recipient => recipient.Name.ToString(), StringComparer.Ordinal)
                .ToValueList(),
            Processings = ProcessingIds
                .Assign(ContributionMerger.Merge(parts, context, log))
                .Select(processing =>
                    processing with
                    {
                        Recipients = processing.Recipients.Select(use => use with { RecipientId = ids[use.RecipientId] }).ToValueList(),
                    }
                )
                .OrderBy(processing => processing.Title.ToString(), StringComparer.Ordinal)
                .ThenBy(processing => processing.Id, StringComparer.Ordinal)
                .ToValueList(),
        };
        return new MergedPolicy(document, named);
    }
}
