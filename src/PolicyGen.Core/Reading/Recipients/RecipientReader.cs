using PolicyGen.Core.Declarations;
using PolicyGen.Core.Law;
using PolicyGen.Model;

namespace PolicyGen.Core.Reading;

/// <summary>Reads <c>[Processor]</c>, <c>[Recipient]</c> and <c>[RecipientCategory]</c>.</summary>
internal static class RecipientReader
{
    /// <summary>Arguments that say how a class or member uses the recipient; all others define it.</summary>
    private static readonly string[] s_relating = ["Items", "Condition"];

    public static bool IsRecipient(Declaration declaration) => declaration.Attribute is "Processor" or "Recipient" or "RecipientCategory";

    public static bool IsDefining(Declaration declaration, Argument argument) =>
        argument.Name != "Name"
        && (declaration.Place.Type is null ? argument.Name != "Items" : !s_relating.Contains(argument.Name, StringComparer.Ordinal));

    /// <summary>What the name is compared by, or null when it cannot be used.</summary>
    public static string? ReadKey(DeclarationReader reader) => reader.Name("Name") is { } name ? RecipientKey.Of(name) : null;

    /// <summary>The uses of a class and its members, one per recipient and condition.</summary>
    public static ValueList<RecipientUse> Merge(IEnumerable<RecipientUse> uses) =>
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
        var items = reader.Texts("Items", "DataItems");
        return new RecipientUse
        {
            Items = items.Count == 0 && item is not null ? ValueList.Of(item) : items,
            Condition = reader.Text("Condition"),
        };
    }

    /// <summary>Reads what stands on the assembly for its findings: no class is there whose data could go to the recipient.</summary>
    public static void ReadOnAssembly(DeclarationReader reader)
    {
        _ = Read(reader);
        if (reader.Has("Items"))
            reader.Unusable("Items", "the assembly has no data that could go there", "write it on the class or member whose data go there");
    }

    /// <summary>What the arguments define; <paramref name="reader"/> may hold those of several attributes, merged.</summary>
    public static Recipient Read(DeclarationReader reader)
    {
        var isCategory = reader.Declaration.Attribute == "RecipientCategory";
        var name =
            isCategory ? reader.Text("Name")
            : reader.Name("Name") is { } own ? LocalizedText.Neutral(own)
            : null;
        var recipient = new Recipient
        {
            Name = name ?? LocalizedText.Empty,
            IsCategory = isCategory,
            Kind =
                isCategory ? reader.Enum<RecipientKind>("Kind") ?? RecipientKind.Unspecified
                : reader.Declaration.Attribute == "Processor" ? RecipientKind.Processor
                : RecipientKind.Controller,
            AlsoController = reader.Flag("AlsoController"),
            LegalEntity = reader.Name("LegalEntity"),
            Address = reader.Name("Address"),
            Country = reader.Country("Country"),
            GroupCountry = reader.Country("GroupCountry"),
            ProcessingCountries = reader.Countries("ProcessingCountries"),
            Place = reader.ProperName("Place"),
            Role = reader.Text("Role", "Roles"),
            OtherEntities = reader.Names("OtherEntities"),
            ContractOn = reader.Date("ContractOn"),
            ContractName = reader.Text("ContractName"),
            SubProcessors = reader.Names("SubProcessors"),
            SelfHosted = reader.Flag("SelfHosted"),
            HostedBy = reader.Name("HostedBy"),
            WhiteLabel = reader.Flag("WhiteLabel"),
            Interest = reader.Text("Interest"),
            Condition = reader.Declaration.Place.Type is null ? reader.Text("Condition") : null,
            Transfers = reader
                .Mechanisms("Mechanism")
                .Concat(reader.Mechanisms("Mechanisms"))
                .Distinct()
                .Select(mechanism => mechanism.ToTransfer(reader.Context.Languages))
                .ToValueList(),
        };
        return recipient with { HasContract = recipient.ContractOn is not null || recipient.ContractName is not null };
    }
}
