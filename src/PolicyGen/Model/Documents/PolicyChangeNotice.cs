namespace PolicyGen.Model;

/// <summary>
/// The notice to existing customers that the policy changed (Art. 12(1), 13(3) GDPR; WP260 rev.01, paragraphs 29 to 31): what is
/// new in the version that was accepted last, and the way to the policy. Its texts are made at build.
/// </summary>
public sealed record PolicyChangeNotice
{
    /// <summary>Version it is about; null when none was declared.</summary>
    public string? Version { get; init; }

    /// <summary>Date of that version; null when none was declared.</summary>
    public PolicyDate? AsOf { get; init; }

    /// <summary>Whether something changed that data subjects have to learn of before it takes effect.</summary>
    public bool IsMaterial { get; init; }

    /// <summary>The subject of an e-mail, the heading of a message.</summary>
    public LocalizedText Title { get; init; } = LocalizedText.Empty;

    /// <summary>The notice as plain text, the material changes first, without the address of the policy.</summary>
    public LocalizedText Text { get; init; } = LocalizedText.Empty;

    /// <summary>The notice as an HTML fragment, encoded, without a link to the policy.</summary>
    public LocalizedText Html { get; init; } = LocalizedText.Empty;

    /// <summary>The text of the link to the policy.</summary>
    public LocalizedText LinkText { get; init; } = LocalizedText.Empty;

    /// <summary>The text with the address of the policy. Make it once and keep it.</summary>
    /// <param name="language">Two-letter code of the language.</param>
    /// <param name="policyUrl">The address of the policy, for example <c>https://rufwerk.example/datenschutz</c>.</param>
    public string ToText(string language, string policyUrl) => Text[language] + "\n" + LinkText[language] + ": " + policyUrl + "\n";

    /// <summary>The fragment with a link to the policy. Make it once and keep it.</summary>
    /// <param name="language">Two-letter code of the language.</param>
    /// <param name="policyUrl">The address of the policy; it is encoded.</param>
    public string ToHtml(string language, string policyUrl) =>
        Html[language]
        + "<p><a href=\""
        + System.Net.WebUtility.HtmlEncode(policyUrl)
        + "\">"
        + System.Net.WebUtility.HtmlEncode(LinkText[language])
        + "</a></p>\n";
}
