using PolicyGen.Core.Reading;
using PolicyGen.Model;

namespace PolicyGen.Core.Catalogue;

/// <summary>A <c>[KnownProcessor]</c>.</summary>
/// <param name="Entry">The service as it is declared.</param>
/// <param name="Signal">What the use of its library means; null where that is not written.</param>
internal sealed record DeclaredProcessor(CatalogueEntry Entry, TransferSignal? Signal)
{
    public const string AttributeName = "KnownProcessor";

    public static DeclaredProcessor? Read(DeclarationReader reader)
    {
        if (reader.ReadName("Name") is not { } name)
            return null;
        var signal = reader.ReadEnum<TransferSignal>("Signal");
        return new DeclaredProcessor(
            new CatalogueEntry
            {
                Id = RecipientKey.FromName(name),
                Name = name,
                Aliases = reader.ReadNames("Aliases"),
                LegalEntity = reader.ReadName("LegalEntity"),
                Address = reader.ReadName("Address"),
                Country = reader.ReadCountry("Country")?.Code,
                GroupCountry = reader.ReadCountry("GroupCountry")?.Code,
                Role = reader.ReadName("Role"),
                Namespaces = reader.ReadNames("Namespaces"),
                Assemblies = reader.ReadNames("Assemblies"),
                Senders = reader.ReadNames("Senders"),
                NonSenders = reader.ReadNames("NonSenders"),
                Registrations = reader.ReadNames("Registrations"),
                Hosts = reader
                    .ReadNames("Hosts")
                    .Select(host => ReadHostPattern(reader, "Hosts", host))
                    .OfType<HostPattern>()
                    .ToValueList(),
                Signal = signal ?? TransferSignal.Transfer,
            },
            signal
        );
    }

    public static HostPattern? ReadHostPattern(DeclarationReader reader, string argument, string host)
    {
        if (HostPattern.TryParse(host) is { } pattern)
            return pattern;
        reader.ReportUnusable(
            argument,
            $"'{host}' is no host",
            "write the name alone, for example \"api.sprechwerk.example\" or \"*.sprechwerk.example\""
        );
        return null;
    }

    /// <summary>The known entry with what is declared: lists add, single values replace.</summary>
    public CatalogueEntry MergeInto(CatalogueEntry known) =>
        known with
        {
            Aliases = Union(known.Aliases, Entry.Aliases),
            LegalEntity = Entry.LegalEntity ?? known.LegalEntity,
            // An address of another entity would be false.
            Address = Entry.Address ?? (Entry.LegalEntity is null ? known.Address : null),
            Country = Entry.Country ?? known.Country,
            GroupCountry = Entry.GroupCountry ?? known.GroupCountry,
            Role = Entry.Role ?? known.Role,
            Namespaces = Union(known.Namespaces, Entry.Namespaces),
            Assemblies = Union(known.Assemblies, Entry.Assemblies),
            Senders = Union(known.Senders, Entry.Senders),
            NonSenders = Union(known.NonSenders, Entry.NonSenders),
            Registrations = Union(known.Registrations, Entry.Registrations),
            Hosts = Union(known.Hosts, Entry.Hosts),
            Signal = Signal ?? known.Signal,
        };

    private static ValueList<T> Union<T>(ValueList<T> known, ValueList<T> declared) => known.Concat(declared).Distinct().ToValueList();
}
