using PolicyGen.Core.Reading;
using PolicyGen.Model;

namespace PolicyGen.Core.Catalogue;

/// <summary>A <c>[KnownProcessor]</c>.</summary>
/// <param name="Entry">The service as it is declared.</param>
/// <param name="Signal">What the use of its library means; null where that is not written.</param>
internal sealed record DeclaredProcessor(CatalogueEntry Entry, TransferSignal? Signal)
{
    public const string Attribute = "KnownProcessor";

    public static DeclaredProcessor? Read(DeclarationReader reader)
    {
        if (reader.Name("Name") is not { } name)
            return null;
        var signal = reader.Enum<TransferSignal>("Signal");
        return new DeclaredProcessor(
            new CatalogueEntry
            {
                Id = RecipientKey.Of(name),
                Name = name,
                Aliases = reader.Names("Aliases"),
                LegalEntity = reader.Name("LegalEntity"),
                Address = reader.Name("Address"),
                Country = reader.Country("Country")?.Code,
                GroupCountry = reader.Country("GroupCountry")?.Code,
                Role = reader.Name("Role"),
                Namespaces = reader.Names("Namespaces"),
                Assemblies = reader.Names("Assemblies"),
                Senders = reader.Names("Senders"),
                Silent = reader.Names("Silent"),
                Registrations = reader.Names("Registrations"),
                Hosts = reader.Names("Hosts").Select(host => ReadHost(reader, "Hosts", host)).OfType<HostPattern>().ToValueList(),
                Signal = signal ?? TransferSignal.Transfer,
            },
            signal
        );
    }

    public static HostPattern? ReadHost(DeclarationReader reader, string argument, string host)
    {
        if (HostPattern.TryParse(host) is { } pattern)
            return pattern;
        reader.Unusable(
            argument,
            $"'{host}' is no host",
            "write the name alone, for example \"api.sprechwerk.example\" or \"*.sprechwerk.example\""
        );
        return null;
    }

    /// <summary>The known entry with what is declared: lists add, single values replace.</summary>
    public CatalogueEntry Over(CatalogueEntry known) =>
        known with
        {
            Aliases = Add(known.Aliases, Entry.Aliases),
            LegalEntity = Entry.LegalEntity ?? known.LegalEntity,
            // An address of another entity would be false.
            Address = Entry.Address ?? (Entry.LegalEntity is null ? known.Address : null),
            Country = Entry.Country ?? known.Country,
            GroupCountry = Entry.GroupCountry ?? known.GroupCountry,
            Role = Entry.Role ?? known.Role,
            Namespaces = Add(known.Namespaces, Entry.Namespaces),
            Assemblies = Add(known.Assemblies, Entry.Assemblies),
            Senders = Add(known.Senders, Entry.Senders),
            Silent = Add(known.Silent, Entry.Silent),
            Registrations = Add(known.Registrations, Entry.Registrations),
            Hosts = Add(known.Hosts, Entry.Hosts),
            Signal = Signal ?? known.Signal,
        };

    private static ValueList<T> Add<T>(ValueList<T> known, ValueList<T> declared) => known.Concat(declared).Distinct().ToValueList();
}
