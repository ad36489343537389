using System.Text;
using PolicyGen.Core.Foundation;

namespace PolicyGen.Constants;

/// <summary>
/// The documentation of a ready-made processing: what it brings, and what stays to be declared. It refers to the terms as
/// code does, so that the compiler checks them and an editor shows their texts.
/// </summary>
internal static class KnownProcessingRemarks
{
    private const string Indent = "    /// ";

    public static void Write(StringBuilder text, JsonData entry)
    {
        var purposes = entry["purposes"]?.Items ?? throw new FormatException("'purposes' is missing.");
        text.Append(Indent).Append("<remarks>\n");
        if (entry["description"] is { } description)
            Paragraph(text, "Description: " + Both(description) + ".");
        Paragraph(text, "Data subjects: " + Join(entry.GetTexts("dataSubjects").Select(key => See("DataSubjects." + key))) + ".");
        Paragraph(text, "Data: " + Join(entry.GetTexts("items").Select(key => See("DataItems." + key))) + ".");
        Paragraph(text, "Source of the data: " + Join(entry.GetTexts("dataSources").Select(source => See("DataSource." + source))) + ".");
        Paragraph(text, "Purposes: " + string.Join("; ", purposes.Select(Purpose)) + ".");
        if (entry.GetBoolean("aiInteraction"))
            Paragraph(text, "It says that people deal with an AI.");
        if (entry["callRecording"] is not null)
            Paragraph(text, "It says that calls are recorded.");
        Paragraph(text, "Stays to be declared: " + Join(Open(entry, purposes)) + ".");
        if (entry.GetText("note") is { } note)
            Paragraph(text, ConstantsWriter.Escape(note));
        text.Append(Indent).Append("</remarks>\n");
    }

    private static string Purpose(JsonData purpose)
    {
        var words =
            See("Purposes." + purpose.RequireText("key")) + " (" + Join(purpose.GetTexts("bases").Select(basis => See("Basis." + basis)));
        if (purpose["law"] is { } law)
            words += ", " + ConstantsWriter.Escape(law.RequireText("en"));
        if (purpose["interest"] is { } interest)
            words += ": " + Both(interest);
        return words + ")";
    }

    private static IEnumerable<string> Open(JsonData entry, IReadOnlyList<JsonData> purposes)
    {
        yield return "how long the data are stored (" + See("RetentionAttribute") + ")";
        yield return "who receives them (" + See("ProcessorAttribute") + ", " + See("RecipientAttribute") + ")";
        if (IsOpen(purposes, "LegitimateInterests", "interest"))
            yield return "the legitimate interest (" + See("LegalBasisAttribute") + ")";
        if (IsOpen(purposes, "LegalObligation", "law"))
            yield return "the law behind the duty (" + See("LegalBasisAttribute") + ")";
        if (purposes.Any(purpose => purpose.GetTexts("bases").Any(basis => basis is "Consent" or "DeviceConsent")))
            yield return "how consent is withdrawn (" + See("LegalBasisAttribute") + ")";
        if (entry.GetBoolean("aiInteraction"))
            yield return "when people are told of the AI (" + See("AiInteractionAttribute") + ")";
        if (entry["callRecording"] is not null)
            yield return "announcement and time of consent (" + See("CallRecordingAttribute") + ")";
    }

    /// <summary>Whether a purpose rests on the basis and lacks what the law asks for with it.</summary>
    private static bool IsOpen(IReadOnlyList<JsonData> purposes, string basis, string detail) =>
        purposes.Any(purpose => purpose.GetTexts("bases").Contains(basis) && purpose[detail] is null);

    private static string Both(JsonData texts) =>
        "“"
        + ConstantsWriter.Escape(texts.RequireText("de"))
        + "” in German, “"
        + ConstantsWriter.Escape(texts.RequireText("en"))
        + "” in English";

    private static string Join(IEnumerable<string> parts) => string.Join(", ", parts);

    private static string See(string name) => "<see cref=\"" + name + "\"/>";

    private static void Paragraph(StringBuilder text, string words) =>
        text.Append(Indent).Append("<para>").Append(words).Append("</para>\n");
}
