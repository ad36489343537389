using PolicyGen.Model;

namespace PolicyGen.Formats;

/// <summary>
/// The record of processing activities: Art. 30(1) GDPR for what the controller does, Art. 30(2) for what is done on behalf of
/// others. It is an internal document. It holds what the policy does not publish: dates of contracts and verifications, impact
/// assessments, the places in the program.
/// </summary>
public static class ProcessingRecord
{
    /// <summary>The record as JSON text, with names of members in English and texts in <paramref name="language"/>.</summary>
    /// <param name="document">The policy, for example <c>PrivacyPolicy.Document</c>.</param>
    /// <param name="language">Two-letter code of one of its languages.</param>
    /// <exception cref="ArgumentException">The policy is not written in the language.</exception>
    public static string WriteJson(PolicyDocument document, string language)
    {
        DeclaredText.RequireLanguage(document, language);
        return RecordJson.Compose(document, language).ToString();
    }

    /// <summary>
    /// The record as a table for spreadsheets: CSV as in RFC 4180 with a line of headings, every field in quotes, CRLF between
    /// rows and LF within cells. A cell that a spreadsheet would take for a formula has an apostrophe in front.
    /// </summary>
    /// <param name="document">The policy, for example <c>PrivacyPolicy.Document</c>.</param>
    /// <param name="language">Two-letter code of one of its languages.</param>
    /// <exception cref="ArgumentException">The policy is not written in the language.</exception>
    public static string WriteCsv(PolicyDocument document, string language)
    {
        DeclaredText.RequireLanguage(document, language);
        return RecordCsv.Write(document, language);
    }

    /// <summary>The record as Markdown (CommonMark with tables), for people.</summary>
    /// <param name="document">The policy, for example <c>PrivacyPolicy.Document</c>.</param>
    /// <param name="language">Two-letter code of one of its languages.</param>
    /// <exception cref="ArgumentException">The policy is not written in the language.</exception>
    public static string WriteMarkdown(PolicyDocument document, string language)
    {
        DeclaredText.RequireLanguage(document, language);
        return RecordMarkdown.Write(document, language);
    }
}
