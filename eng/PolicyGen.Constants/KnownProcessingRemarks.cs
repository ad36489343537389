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
            AppendParagraph(text, "Description: " + FormatBothLanguages(description) + ".");
        AppendParagraph(
            text,
            "Data subjects: " + Join(entry.GetTexts("dataSubjects").Select(key => CreateSeeTag("DataSubjects." + key))) + "."
        );
        AppendParagraph(text, "Data: " + Join(entry.GetTexts("items").Select(key => CreateSeeTag("DataItems." + key))) + ".");
        AppendParagraph(
            text,
            "Source of the data: " + Join(entry.GetTexts("dataSources").Select(source => CreateSeeTag("DataSource." + source))) + "."
        );
        AppendParagraph(text, "Purposes: " + string.Join("; ", purposes.Select(FormatPurpose)) + ".");
        if (entry.GetBoolean("aiInteraction"))
            AppendParagraph(text, "It says that people deal with an AI.");
        if (entry["callRecording"] is not null)
            AppendParagraph(text, "It says that calls are recorded.");
        AppendParagraph(text, "Stays to be declared: " + Join(ListOpenDeclarations(entry, purposes)) + ".");
        if (entry.GetText("note") is { } note)
            AppendParagraph(text, ConstantsWriter.EscapeXml(note));
        text.Append(Indent).Append("</remarks>\n");
    }

    private static string FormatPurpose(JsonData purpose)
    {
        var words =
            CreateSeeTag("Purposes." + purpose.RequireText("key"))
            + " ("
            + Join(purpose.GetTexts("bases").Select(basis => CreateSeeTag("Basis." + basis)));
        if (purpose["law"] is { } law)
            words += ", " + ConstantsWriter.EscapeXml(law.RequireText("en"));
        if (purpose["interest"] is { } interest)
            words += ": " + FormatBothLanguages(interest);
        return words + ")";
    }

    private static IEnumerable<string> ListOpenDeclarations(JsonData entry, IReadOnlyList<JsonData> purposes)
    {
        yield return "how long the data are stored (" + CreateSeeTag("RetentionAttribute") + ")";
        yield return "who receives them (" + CreateSeeTag("ProcessorAttribute") + ", " + CreateSeeTag("RecipientAttribute") + ")";
        if (IsOpen(purposes, "LegitimateInterests", "interest"))
            yield return "the legitimate interest (" + CreateSeeTag("LegalBasisAttribute") + ")";
        if (IsOpen(purposes, "LegalObligation", "law"))
            yield return "the law behind the duty (" + CreateSeeTag("LegalBasisAttribute") + ")";
        if (purposes.Any(purpose => purpose.GetTexts("bases").Any(basis => basis is "Consent" or "DeviceConsent")))
            yield return "how consent is withdrawn (" + CreateSeeTag("LegalBasisAttribute") + ")";
        if (entry.GetBoolean("aiInteraction"))
            yield return "when people are told of the AI (" + CreateSeeTag("AiInteractionAttribute") + ")";
        if (entry["callRecording"] is not null)
            yield return "announcement and time of consent (" + CreateSeeTag("CallRecordingAttribute") + ")";
    }

    /// <summary>Whether a purpose rests on the basis and lacks what the law asks for with it.</summary>
    private static bool IsOpen(IReadOnlyList<JsonData> purposes, string basis, string detail) =>
        purposes.Any(purpose => purpose.GetTexts("bases").Contains(basis) && purpose[detail] is null);

    private static string FormatBothLanguages(JsonData texts) =>
        "“"
        + ConstantsWriter.EscapeXml(texts.RequireText("de"))
        + "” in German, “"
        + ConstantsWriter.EscapeXml(texts.RequireText("en"))
        + "” in English";

    private static string Join(IEnumerable<string> parts) => string.Join(", ", parts);

    private static string CreateSeeTag(string name) => "<see cref=\"" + name + "\"/>";

    private static void AppendParagraph(StringBuilder text, string words) =>
        text.Append(Indent).Append("<para>").Append(words).Append("</para>\n");
}
