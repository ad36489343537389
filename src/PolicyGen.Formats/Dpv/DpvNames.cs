using PolicyGen.Core.Composition;
using PolicyGen.Model;

namespace PolicyGen.Formats;

/// <summary>
/// What the parts of the policy are called: the places of the published page that state them, or blank nodes where no address
/// is declared.
/// </summary>
internal sealed class DpvNames
{
    private readonly string _prefix;

    public DpvNames(PolicyDocument document)
    {
        var page = document.PublishedAt.Select(WebForms.Url).FirstOrDefault(url => url is not null)?.Split('#')[0];
        _prefix = page is null ? "_:" : page + "#";
        Policy = page ?? "_:policy";
    }

    public string Policy { get; }

    public string Controller => _prefix + Anchors.Controller;

    public string Processing(Processing processing) => _prefix + Anchors.Processing(processing.Id);

    public string Recipient(Recipient recipient) => _prefix + Anchors.Recipient(recipient.Id);
}
