using PolicyGen.Core.Foundation;

namespace PolicyGen.Core.Texts;

/// <summary>What is declared not to be done.</summary>
internal static class ExclusionTexts
{
    public static readonly Text Label = new("Was wir nicht tun", "What we do not do");
    public static readonly Text Subject = new("{0}: {1}", "{0}: {1}");
}
