namespace PolicyGen.Model;

/// <summary>
/// The notice at the place where data are collected (Art. 13(1), (2) GDPR): who, what for, how long, and the way to the policy.
/// Its texts are made at build.
/// </summary>
public sealed record PolicyNotice
{
    /// <summary>The notice as plain text, one line per question.</summary>
    public LocalizedText Text { get; init; } = LocalizedText.Empty;

    /// <summary>The notice as an HTML fragment, encoded, without a link to the policy.</summary>
    public LocalizedText Html { get; init; } = LocalizedText.Empty;

    /// <summary>The text of the link to the policy.</summary>
    public LocalizedText LinkText { get; init; } = LocalizedText.Empty;

    /// <summary>The id of the processing on the page of the policy, for example <c>processing-sign-up</c>.</summary>
    public string Anchor { get; init; } = "";

    /// <summary>The fragment with a link to the processing in the policy. Make it once and keep it.</summary>
    /// <param name="language">Two-letter code of the language.</param>
    /// <param name="policyUrl">The address of the policy, for example <c>/datenschutz</c>; it is encoded.</param>
    public string ToHtml(string language, string policyUrl) =>
        Html[language]
        + "<p><a href=\""
        + System.Net.WebUtility.HtmlEncode(policyUrl)
        + "#"
        + Anchor
        + "\">"
        + System.Net.WebUtility.HtmlEncode(LinkText[language])
        + "</a></p>\n";
}
