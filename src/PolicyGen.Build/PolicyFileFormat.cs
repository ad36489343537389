using PolicyGen.Core.Html;
using PolicyGen.Core.Json;
using PolicyGen.Core.Markdown;
using PolicyGen.Core.Plain;
using PolicyGen.Formats;
using PolicyGen.Model;

namespace PolicyGen.Build;

/// <summary>A form in which a policy can be written to a file.</summary>
/// <param name="Name">What <c>PolicyGenFormats</c> calls it.</param>
/// <param name="Extension">Ending of the file, with its dot.</param>
/// <param name="Render">Writes the policy in a language.</param>
internal sealed record PolicyFileFormat(string Name, string Extension, Func<PolicyDocument, string, string> Render)
{
    /// <summary>All forms, in the order in which they are told to who names another one.</summary>
    public static IReadOnlyList<PolicyFileFormat> All { get; } =
    [
        // What the program serves.
        new("html", ".html", HtmlPage.Render),
        new("fragment", ".fragment.html", static (policy, language) => HtmlFragment.Cut(HtmlPage.Render(policy, language), language)),
        new("markdown", ".md", MarkdownPage.Render),
        new("text", ".txt", PlainPage.Render),
        new("json", ".json", static (policy, _) => PolicyJson.Render(policy)) { HoldsAllLanguages = true },
        // For other programs and for the controller's files: PolicyGen.Formats.
        new("tilt", ".tilt.json", Tilt.Write),
        new("record", ".record.json", ProcessingRecord.WriteJson) { IsInternal = true },
        new("record-csv", ".record.csv", ProcessingRecord.WriteCsv) { IsInternal = true },
        new("record-markdown", ".record.md", ProcessingRecord.WriteMarkdown) { IsInternal = true },
        new("cyclonedx", ".cdx.json", CycloneDx.Write),
        new("dpv", ".jsonld", static (policy, _) => Dpv.Write(policy)) { HoldsAllLanguages = true },
    ];

    /// <summary>Whether one document holds all languages; the others are written once per language.</summary>
    public bool HoldsAllLanguages { get; private init; }

    /// <summary>Whether it states what the policy does not publish.</summary>
    public bool IsInternal { get; private init; }

    /// <summary>The form of this name, in any case; null where there is none.</summary>
    public static PolicyFileFormat? Find(string name) =>
        All.FirstOrDefault(file => string.Equals(file.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>For example <c>privacy-policy.de.html</c>, or <c>privacy-policy.jsonld</c> for all languages.</summary>
    public string GetFileName(string language) => "privacy-policy" + (HoldsAllLanguages ? "" : "." + language) + Extension;

    /// <summary>The languages of the policy that the form has a document of its own for.</summary>
    public IEnumerable<string> GetLanguages(PolicyDocument policy) => HoldsAllLanguages ? policy.Languages.Take(1) : policy.Languages;
}
