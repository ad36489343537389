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
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly HashSet<string> _entities = new(StringComparer.Ordinal);

    public DisclosedRecipients(ProcessorCatalogue catalogue, IEnumerable<Recipient> recipients)
    {
        _catalogue = catalogue;
        foreach (var recipient in recipients)
        {
            if (recipient.IsCategory)
                continue;
            Add(recipient.Name.ToString(), recipient.LegalEntity);
            foreach (var sub in recipient.SubProcessors)
                Add(sub, entity: null);
        }
    }

    public bool Includes(CatalogueEntry entry)
    {
        if (_ids.Contains(entry.Id))
            return true;
        if (entry.LegalEntity is { } entity && _entities.Contains(RecipientKey.Of(entity)))
            return true;
        return entry.PartOf is { } whole && _catalogue.Find(whole) is { } of && of.Id != entry.Id && Includes(of);
    }

    private void Add(string name, string? entity)
    {
        if (Find(name) is { } entry)
            _ids.Add(entry.Id);
        else
        {
            _entities.Add(RecipientKey.Of(name));
            if (entity is null)
                return;
            _entities.Add(RecipientKey.Of(entity));
            if (Find(entity) is { } behind)
                _ids.Add(behind.Id);
        }
    }

    private CatalogueEntry? Find(string name) =>
        _catalogue.FindByName(name) ?? LegalForms.Strip(name).Select(_catalogue.FindByName).FirstOrDefault(found => found is not null);
}
