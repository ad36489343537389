using PolicyGen.Core.Declarations;
using PolicyGen.Core.Law;
using PolicyGen.Model;

namespace PolicyGen.Core.Reading;

/// <summary>Reads <c>[Processor]</c>, <c>[Recipient]</c> and <c>[RecipientCategory]</c>.</summary>
internal static class RecipientReader
{
    /// <summary>Arguments that say how a class or member uses the recipient; all others define it.</summary>
    private static readonly string[] s_usageArguments = ["Items", "Condition"];

    public static bool IsRecipient(Declaration declaration) => declaration.Attribute is "Processor" or "Recipient" or "RecipientCategory";

    public static bool IsDefining(Declaration declaration, Argument argument) =>
        argument.Name != "Name"
        && (declaration.Place.Type is null ? argument.Name != "Items" : !s_usageArguments.Contains(argument.Name, StringComparer.Ordinal));

    /// <summary>What the name is compared by, or null when it cannot be used.</summary>
    public static string? ReadKey(DeclarationReader reader) => reader.ReadName("Name") is { } name ? RecipientKey.FromName(name) : null;

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
        var items = reader.ReadTexts("Items", "DataItems");
        return new RecipientUse
        {
            Items = items.Count == 0 && item is not null ? ValueList.Create(item) : items,
            Condition = reader.ReadText("Condition"),
        };
    }

    /// <summary>Reads what stands on the assembly for its findings: no class is there whose data could go to the recipient.</summary>
    public static void CheckAssemblyDeclaration(DeclarationReader reader)
    {
        _ = Read(reader);
        if (reader.Has("Items"))
            reader.ReportUnusable(
                "Items",
                "the assembly has no data that could go there",
                "write it on the class or member whose data go there"
            );
    }

    /// <summary>What the arguments define; <paramref name="reader"/> may hold those of several attributes, merged.</summary>
    public static Recipient Read(DeclarationReader reader)
    {
        var isCategory = reader.Declaration.Attribute == "RecipientCategory";
        var name =
            isCategory ? reader.ReadText("Name")
            : reader.ReadName("Name") is { } own ? LocalizedText.CreateNeutral(own)
            : null;
        var recipient = new Recipient
        {
            Name = name ?? LocalizedText.Empty,
            IsCategory = isCategory,
            Kind =
                isCategory ? reader.ReadEnum<RecipientKind>("Kind") ?? RecipientKind.Unspecified
                : reader.Declaration.Attribute == "Processor" ? RecipientKind.Processor
                : RecipientKind.Controller,
            AlsoController = reader.ReadFlag("AlsoController"),
            LegalEntity = reader.ReadName("LegalEntity"),
            Address = reader.ReadName("Address"),
            Country = reader.ReadCountry("Country"),
            GroupCountry = reader.ReadCountry("GroupCountry"),
            ProcessingCountries = reader.ReadCountries("ProcessingCountries"),
            Place = reader.ReadProperName("Place"),
            Role = reader.ReadText("Role", "Roles"),
            OtherEntities = reader.ReadNames("OtherEntities"),
            ContractOn = reader.ReadDate("ContractOn"),
            ContractName = reader.ReadText("ContractName"),
            SubProcessors = reader.ReadNames("SubProcessors"),
            SelfHosted = reader.ReadFlag("SelfHosted"),
            HostedBy = reader.ReadName("HostedBy"),
            WhiteLabel = reader.ReadFlag("WhiteLabel"),
            Interest = reader.ReadText("Interest"),
            Condition = reader.Declaration.Place.Type is null ? reader.ReadText("Condition") : null,
            Transfers = reader
                .ReadMechanisms("Mechanism")
                .Concat(reader.ReadMechanisms("Mechanisms"))
                .Distinct()
                .Select(mechanism => mechanism.ToTransfer(reader.Context.Languages))
                .ToValueList(),
        };
        return recipient with { HasContract = recipient.ContractOn is not null || recipient.ContractName is not null };
    }
}
