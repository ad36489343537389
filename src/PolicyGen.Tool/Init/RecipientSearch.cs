using System.Text.RegularExpressions;
using PolicyGen.Core.Catalogue;
using PolicyGen.Model;

namespace PolicyGen.Tool.Init;

/// <summary>
/// Finds the services of the catalogue that a project references the packages of or names the hosts of. It is a first look,
/// coarser than the analyzers: a package may be unused, and an address may be a mere link.
/// </summary>
internal static partial class RecipientSearch
{
    public static IReadOnlyList<FoundRecipient> Find(ProjectFolder project)
    {
        var catalogue = ProcessorCatalogue.BuiltIn;
        var evidence = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        var byPackage = catalogue
            .Entries.Where(entry => entry.Signal == TransferSignal.Transfer)
            .SelectMany(entry => entry.Packages.Select(package => (Package: package, Entry: entry)))
            .ToLookup(pair => pair.Package, pair => pair.Entry, StringComparer.OrdinalIgnoreCase);
        foreach (var package in project.Packages)
        {
            foreach (var entry in byPackage[package])
                Add(entry, $"package {package}");
        }

        foreach (var file in project.Files)
        {
            foreach (Match address in AddressPattern().Matches(project.ReadText(file)))
            {
                var host = address.Groups["host"].Value;
                if (catalogue.FindByHost(host, address.Groups["path"].Value) is { } entry)
                    Add(entry, $"{host.ToLowerInvariant()} in {file}");
            }
        }

        return
        [
            .. evidence
                .Select(found => new FoundRecipient(catalogue.Find(found.Key)!, found.Value.ToValueList()))
                .OrderBy(found => found.Entry.Name, StringComparer.Ordinal),
        ];

        void Add(CatalogueEntry entry, string what)
        {
            if (!evidence.TryGetValue(entry.Id, out var all))
                evidence.Add(entry.Id, all = []);
            if (!all.Contains(what))
                all.Add(what);
        }
    }

    /// <summary>An address at the start of a quoted text, with or without a scheme; the catalogue decides what is a host.</summary>
    [GeneratedRegex(
        """["'](?:[a-zA-Z][a-zA-Z0-9+]{1,11}:)?(?://)?(?:[^\s"'/@]{1,200}@)?"""
            + """(?<host>(?:[a-zA-Z0-9_](?:[a-zA-Z0-9_-]{0,62})\.){1,8}[a-zA-Z]{2,24})(?::\d{1,5})?(?<path>/[^\s"'?#]{0,200})?""",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex AddressPattern();
}
