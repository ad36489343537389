using PolicyGen.Core.Reading;
using PolicyGen.Model;

namespace PolicyGen.Core.Catalogue;

/// <summary>A <c>[KnownProcessor]</c>.</summary>
/// <param name="Entry">The service as it is declared.</param>
/// <param name="Signal">What the use of its library means; null where that is not written.</param>
internal sealed record DeclaredProcessor(CatalogueEntry Entry, TransferSignal? Signal)
{
    public static DeclaredProcessor? Read(DeclarationReader reader)
    {
        if (reader.ReadName(nameof(KnownProcessorAttribute.Name)) is not { } name)
            return null;
        var signal = reader.ReadEnum<TransferSignal>(nameof(KnownProcessorAttribute.Signal));
        return new DeclaredProcessor(
            new CatalogueEntry
            {
                Id = RecipientKey.FromName(name),
                Name = name,
                Aliases = reader.ReadNames(nameof(KnownProcessorAttribute.Aliases)),
                LegalEntity = reader.ReadName(nameof(KnownProcessorAttribute.LegalEntity)),
                Address = reader.ReadName(nameof(KnownProcessorAttribute.Address)),
                Country = reader.ReadCountry(nameof(KnownProcessorAttribute.Country))?.Code,
                GroupCountry = reader.ReadCountry(nameof(KnownProcessorAttribute.GroupCountry))?.Code,
                Role = reader.ReadName(nameof(KnownProcessorAttribute.Role)),
                Namespaces = reader.ReadNames(nameof(KnownProcessorAttribute.Namespaces)),
                Assemblies = reader.ReadNames(nameof(KnownProcessorAttribute.Assemblies)),
                Senders = reader.ReadNames(nameof(KnownProcessorAttribute.Senders)),
                NonSenders = reader.ReadNames(nameof(KnownProcessorAttribute.NonSenders)),
                Registrations = reader.ReadNames(nameof(KnownProcessorAttribute.Registrations)),
                Hosts = reader
                    .ReadNames(nameof(KnownProcessorAttribute.Hosts))
                    .Select(host => ReadHostPattern(reader, nameof(KnownProcessorAttribute.Hosts), host))
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
            $"'{host}' is not a host name",
            "Write the name alone, for example \"api.sprechwerk.example\" or \"*.sprechwerk.example\"."
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
