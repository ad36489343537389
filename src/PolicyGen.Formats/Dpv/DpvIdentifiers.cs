using PolicyGen.Core.Composition;
using PolicyGen.Model;

namespace PolicyGen.Formats;

/// <summary>
/// What the parts of the policy are called: the places of the published page that state them, or blank nodes where no address
/// is declared.
/// </summary>
internal sealed class DpvIdentifiers
{
    private readonly string _prefix;

    public DpvIdentifiers(PolicyDocument document)
    {
        var page = document.PublishedAt.Select(ContactNormalizer.NormalizeUrl).FirstOrDefault(url => url is not null)?.Split('#')[0];
        _prefix = page is null ? "_:" : page + "#";
        PolicyId = page ?? "_:policy";
    }

    public string PolicyId { get; }

    public string ControllerId => _prefix + Anchors.Controller;

    public string GetProcessingId(Processing processing) => _prefix + Anchors.GetProcessing(processing.Id);

    public string GetRecipientId(Recipient recipient) => _prefix + Anchors.GetRecipient(recipient.Id);
}
