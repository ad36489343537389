using PolicyGen.Core.Data;
using PolicyGen.Core.Reading;

namespace PolicyGen.Core.Catalogue;

/// <summary>The services that programs send data to: <c>*.json</c> beside this file, with what a project declares itself.</summary>
internal sealed class ProcessorCatalogue
{
    private const string Prefix = "catalogue.";

    private static readonly Lazy<ProcessorCatalogue> s_builtIn = new(() =>
        new ProcessorCatalogue([
            .. EmbeddedData
                .GetFileNames(Prefix)
                .SelectMany(name => EmbeddedData.Load(name)["entries"]!.Items)
                .Select(CatalogueEntry.Read)
                .OrderBy(entry => entry.Id, StringComparer.Ordinal),
        ])
    );

    private readonly Dictionary<string, CatalogueEntry> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CatalogueEntry> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CatalogueEntry> _byNamespace = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CatalogueEntry> _byAssembly = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, CatalogueEntry> _byRegistration = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CatalogueEntry> _byDomain = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(HostPattern Pattern, CatalogueEntry Entry)>> _byHost = new(StringComparer.Ordinal);

    private ProcessorCatalogue(IReadOnlyList<CatalogueEntry> entries)
    {
        Entries = entries;
        foreach (var entry in entries)
        {
            _byId[entry.Id] = entry;
            foreach (var name in entry.Aliases)
                _byName[RecipientKey.FromName(name)] = entry;
            foreach (var name in entry.Namespaces)
                _byNamespace[name] = entry;
            foreach (var name in entry.Assemblies)
                _byAssembly[name] = entry;
            foreach (var name in entry.Registrations)
                _byRegistration[name] = entry;
            foreach (var pattern in entry.Hosts)
            {
                if (!_byHost.TryGetValue(pattern.Host, out var patterns))
                    _byHost.Add(pattern.Host, patterns = []);
                patterns.Add((pattern, entry));
            }
        }

        // A name goes before what another service is called besides.
        foreach (var entry in entries)
            _byName[RecipientKey.FromName(entry.Name)] = entry;
        foreach (
            var domain in entries.SelectMany(entry => entry.Hosts).Select(pattern => DomainName.FromHost(pattern.Host)).OfType<DomainName>()
        )
        {
            if (
                _byName.TryGetValue(RecipientKey.FromName(domain.Label), out var named)
                && named.Hosts.Any(pattern => DomainName.FromHost(pattern.Host) == domain)
            )
                _byDomain[domain.Name] = named;
        }
    }

    /// <summary>What comes with PolicyGen.</summary>
    public static ProcessorCatalogue BuiltIn => s_builtIn.Value;

    /// <summary>All entries.</summary>
    public IReadOnlyList<CatalogueEntry> Entries { get; }

    /// <summary>The catalogue with the entries that a project or its references declare: lists add, single values replace.</summary>
    public ProcessorCatalogue Extend(IReadOnlyList<DeclaredProcessor> declared)
    {
        if (declared.Count == 0)
            return this;
        var entries = Entries.ToDictionary(entry => entry.Id, StringComparer.Ordinal);
        foreach (var processor in declared)
        {
            var known = FindByName(processor.Entry.Name) ?? entries.Values.FirstOrDefault(entry => entry.Id == processor.Entry.Id);
            var merged = known is null ? processor.Entry : processor.MergeInto(entries[known.Id]);
            entries[merged.Id] = merged;
        }

        return new ProcessorCatalogue([.. entries.Values.OrderBy(entry => entry.Id, StringComparer.Ordinal)]);
    }

    public CatalogueEntry? Find(string id) => _byId.TryGetValue(id, out var entry) ? entry : null;

    /// <summary>The service of this name or alias.</summary>
    public CatalogueEntry? FindByName(string name) => _byName.TryGetValue(RecipientKey.FromName(name), out var entry) ? entry : null;

    /// <summary>The service whose library has this namespace or type: that of the longest name it begins with.</summary>
    public CatalogueEntry? FindByNamespace(string fullName)
    {
        for (var name = fullName; name.Length > 0; name = name.Substring(0, Math.Max(0, name.LastIndexOf('.'))))
        {
            if (_byNamespace.TryGetValue(name, out var entry))
                return entry;
        }

        return null;
    }

    /// <summary>The service whose library is this assembly.</summary>
    public CatalogueEntry? FindByAssembly(string simpleName) => _byAssembly.TryGetValue(simpleName, out var entry) ? entry : null;

    /// <summary>The service whose client an extension method of this name registers.</summary>
    public CatalogueEntry? FindByRegistration(string method) => _byRegistration.TryGetValue(method, out var entry) ? entry : null;

    /// <summary>
    /// The service that the domain of a host is called after and that has hosts there: <c>ipn.paypal.com</c> is PayPal's although
    /// nobody wrote it down. For what is certainly called; a mere mention may be a page of the service to read.
    /// </summary>
    public CatalogueEntry? FindByDomain(string host) =>
        DomainName.FromHost(host.ToLowerInvariant()) is { } domain && _byDomain.TryGetValue(domain.Name, out var entry) ? entry : null;

    /// <summary>The service of this host: that of the narrowest pattern.</summary>
    /// <param name="host">The host, in any case.</param>
    /// <param name="path">Path of the address, with its slash; empty where it is not known.</param>
    public CatalogueEntry? FindByHost(string host, string path = "")
    {
        (HostPattern Pattern, CatalogueEntry Entry)? narrowest = null;
        host = host.ToLowerInvariant();
        for (var name = host; name.Length > 0; name = name.IndexOf('.') is var dot and >= 0 ? name.Substring(dot + 1) : "")
        {
            if (!_byHost.TryGetValue(name, out var patterns))
                continue;
            foreach (var candidate in patterns)
            {
                if (
                    candidate.Pattern.Matches(host, path)
                    && (narrowest is null || candidate.Pattern.Specificity > narrowest.Value.Pattern.Specificity)
                )
                    narrowest = candidate;
            }
        }

        return narrowest?.Entry;
    }
}
