using PolicyGen.Core.Foundation;

namespace PolicyGen.Core.Texts;

/// <summary>A claim about the place of processing.</summary>
internal static class LocationTexts
{
    public static readonly Text Countries = new("Länder der Verarbeitung: {0}.", "Countries of processing: {0}.");
    public static readonly Text Condition = new("Ausnahme: {0}", "Exception: {0}");

    public static Text GetClaim(LocationClaim claim) =>
        claim switch
        {
            LocationClaim.OnlyInEea => new(
                "Wir verarbeiten Daten nur im Europäischen Wirtschaftsraum (EWR).",
                "We process data in the European Economic Area (EEA) only."
            ),
            _ => new(
                "Wir verarbeiten Daten im Europäischen Wirtschaftsraum (EWR), wo es den Dienst dort gibt.",
                "We process data in the European Economic Area (EEA) where the service is available there."
            ),
        };
}
