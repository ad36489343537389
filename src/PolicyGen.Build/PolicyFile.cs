using PolicyGen.Core.Html;
using PolicyGen.Model;

namespace PolicyGen.Build;

/// <summary>A form in which a policy can be written to a file.</summary>
/// <param name="Name">What <c>PolicyGenFormats</c> calls it.</param>
/// <param name="Extension">Ending of the file, with its dot.</param>
/// <param name="Write">Writes the policy in a language.</param>
internal sealed record PolicyFile(string Name, string Extension, Func<PolicyDocument, string, string> Write)
{
    /// <summary>All forms. Each is written in every language of the policy.</summary>
    public static IReadOnlyList<PolicyFile> All { get; } =
    [
        new("html", ".html", HtmlPage.Render),
    ];

    /// <summary>For example <c>privacy-policy.de.html</c>.</summary>
    public string FileName(string language) => "privacy-policy." + language + Extension;
}
