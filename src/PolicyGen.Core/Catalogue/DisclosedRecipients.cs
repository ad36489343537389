using PolicyGen.Core.Law;
using PolicyGen.Core.Reading;
using PolicyGen.Model;

namespace PolicyGen.Core.Catalogue;

/// <summary>
/// Which services of the catalogue a set of recipients discloses. A service is disclosed by its name or an alias, with or
/// without a legal form, by the entity behind it, or by the service that it is a part of. One service does not disclose
/// another of the same entity: who reads of office software does not expect web analytics.
/// </summary>
internal sealed class DisclosedRecipients
{
    private readonly ProcessorCatalogue _catalogue;
    private readonly HashSet<string> _entryIds = new(StringComparer.Ordinal);
    private readonly HashSet<string> _entityKeys = new(StringComparer.Ordinal);

    public DisclosedRecipients(ProcessorCatalogue catalogue, IEnumerable<Recipient> recipients)
    {
        _catalogue = catalogue;
        foreach (var recipient in recipients)
        {
            if (recipient.IsCategory)
                continue;
            AddRecipient(recipient.Name.ToString(), recipient.LegalEntity);
            foreach (var sub in recipient.SubProcessors)
                AddRecipient(sub, entity: null);
        }
    }

    public bool Includes(CatalogueEntry entry)
    {
        if (_entryIds.Contains(entry.Id))
            return true;
        if (entry.LegalEntity is { } entity && _entityKeys.Contains(RecipientKey.FromName(entity)))
            return true;
        return entry.ParentId is { } whole && _catalogue.Find(whole) is { } of && of.Id != entry.Id && Includes(of);
    }

    private void AddRecipient(string name, string? entity)
    {
        if (FindEntry(name) is { } entry)
            _entryIds.Add(entry.Id);
        else
        {
            _entityKeys.Add(RecipientKey.FromName(name));
            if (entity is null)
                return;
            _entityKeys.Add(RecipientKey.FromName(entity));
            if (FindEntry(entity) is { } behind)
                _entryIds.Add(behind.Id);
        }
    }

    private CatalogueEntry? FindEntry(string name) =>
        _catalogue.FindByName(name)
        ?? LegalForms.StripSuffixes(name).Select(_catalogue.FindByName).FirstOrDefault(found => found is not null);
}
