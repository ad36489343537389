using PolicyGen.Core.Declarations;
using PolicyGen.Core.Law;
using PolicyGen.Model;

namespace PolicyGen.Core.Reading;

/// <summary>Reads <c>[Processor]</c>, <c>[Recipient]</c> and <c>[RecipientCategory]</c>.</summary>
internal static class RecipientReader
{
    /// <summary>Arguments that say how a class or member uses the recipient; all others define it.</summary>
    private static readonly string[] s_usageArguments =
    [
        nameof(RecipientDetailsAttribute.Items),
        nameof(RecipientDetailsAttribute.Condition),
    ];

    public static bool IsRecipient(Declaration declaration) =>
        declaration.IsAttribute<ProcessorAttribute>()
        || declaration.IsAttribute<RecipientAttribute>()
        || declaration.IsAttribute<RecipientCategoryAttribute>();

    public static bool IsDefining(Declaration declaration, Argument argument) =>
        argument.Name != nameof(ProcessorAttribute.Name)
        && (
            declaration.Place.Type is null
                ? argument.Name != nameof(RecipientDetailsAttribute.Items)
                : !s_usageArguments.Contains(argument.Name, StringComparer.Ordinal)
        );

    /// <summary>What the name is compared by, or null when it cannot be used.</summary>
    public static string? ReadKey(DeclarationReader reader) =>
        reader.ReadName(nameof(ProcessorAttribute.Name)) is { } name ? RecipientKey.FromName(name) : null;

    /// <summary>The uses of a class and its members, one per recipient and condition.</summary>
    public static ValueList<RecipientUse> MergeUses(IEnumerable<RecipientUse> uses) =>
        uses.GroupBy(use => (use.RecipientId, use.Condition))
            .Select(group =>
                group.Any(use => use.Items.Count == 0)
                    ? group.First() with
                    {
                        Items = ValueList<LocalizedText>.Empty,
                    }
                    : group.First() with
                    {
                        Items = group.SelectMany(use => use.Items).Distinct().ToValueList(),
                    }
            )
            .ToValueList();

    public static RecipientUse ReadUse(DeclarationReader reader, LocalizedText? item)
    {
        var items = reader.ReadTexts(nameof(ProcessorAttribute.Items), nameof(DataItems));
        return new RecipientUse
        {
            Items = items.Count == 0 && item is not null ? ValueList.Create(item) : items,
            Condition = reader.ReadText(nameof(ProcessorAttribute.Condition)),
        };
    }

    /// <summary>Reads what stands on the assembly for its findings: no class is there whose data could go to the recipient.</summary>
    public static void CheckAssemblyDeclaration(DeclarationReader reader)
    {
        _ = Read(reader);
        if (reader.Has(nameof(ProcessorAttribute.Items)))
            reader.ReportUnusable(
                nameof(ProcessorAttribute.Items),
                "the assembly holds no data that could be sent there",
                "Write it on the class or member whose data are sent there."
            );
    }

    /// <summary>What the arguments define; <paramref name="reader"/> may hold those of several attributes, merged.</summary>
    public static Recipient Read(DeclarationReader reader)
    {
        var isCategory = reader.Declaration.IsAttribute<RecipientCategoryAttribute>();
        var name =
            isCategory ? reader.ReadText(nameof(ProcessorAttribute.Name))
            : reader.ReadName(nameof(ProcessorAttribute.Name)) is { } own ? LocalizedText.CreateNeutral(own)
            : null;
        var recipient = new Recipient
        {
            Name = name ?? LocalizedText.Empty,
            IsCategory = isCategory,
            Kind =
                isCategory ? reader.ReadEnum<RecipientKind>(nameof(RecipientCategoryAttribute.Kind)) ?? RecipientKind.Unspecified
                : reader.Declaration.IsAttribute<ProcessorAttribute>() ? RecipientKind.Processor
                : RecipientKind.Controller,
            AlsoController = reader.ReadFlag(nameof(ProcessorAttribute.AlsoController)),
            LegalEntity = reader.ReadName(nameof(ProcessorAttribute.LegalEntity)),
            Address = reader.ReadName(nameof(ProcessorAttribute.Address)),
            Country = reader.ReadCountry(nameof(ProcessorAttribute.Country)),
            GroupCountry = reader.ReadCountry(nameof(ProcessorAttribute.GroupCountry)),
            ProcessingCountries = reader.ReadCountries(nameof(ProcessorAttribute.ProcessingCountries)),
            Place = reader.ReadProperName(nameof(ProcessorAttribute.Place)),
            Role = reader.ReadText(nameof(ProcessorAttribute.Role), nameof(Roles)),
            OtherEntities = reader.ReadNames(nameof(ProcessorAttribute.OtherEntities)),
            ContractOn = reader.ReadDate(nameof(ProcessorAttribute.ContractOn)),
            ContractName = reader.ReadText(nameof(ProcessorAttribute.ContractName)),
            SubProcessors = reader.ReadNames(nameof(ProcessorAttribute.SubProcessors)),
            SelfHosted = reader.ReadFlag(nameof(ProcessorAttribute.SelfHosted)),
            HostedBy = reader.ReadName(nameof(ProcessorAttribute.HostedBy)),
            WhiteLabel = reader.ReadFlag(nameof(ProcessorAttribute.WhiteLabel)),
            Interest = reader.ReadText(nameof(ProcessorAttribute.Interest)),
            Condition = reader.Declaration.Place.Type is null ? reader.ReadText(nameof(ProcessorAttribute.Condition)) : null,
            Transfers = reader
                .ReadMechanisms(nameof(ProcessorAttribute.Mechanism))
                .Concat(reader.ReadMechanisms(nameof(ProcessorAttribute.Mechanisms)))
                .Distinct()
                .Select(mechanism => mechanism.ToTransfer(reader.Context.Languages))
                .ToValueList(),
        };
        return recipient with { HasContract = recipient.ContractOn is not null || recipient.ContractName is not null };
    }
}
