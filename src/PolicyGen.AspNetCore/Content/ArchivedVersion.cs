using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using PolicyGen.Model;

namespace PolicyGen.AspNetCore;

/// <summary>The pages of an accepted version, prepared as those of the current one are.</summary>
internal sealed class ArchivedVersion
{
    private readonly PolicyVariant[] _contents;

    /// <exception cref="ArgumentException">A page is not in the assembly, or is none that PolicyGen wrote.</exception>
    public ArchivedVersion(PolicyVersion version, PrivacyPolicyOptions options, DateTimeOffset? lastModified)
    {
        Name = version.Name;
        PolicyVersionPage[] pages =
        [
            .. version.Pages.OrderByDescending(page => string.Equals(page.Language, options.Language, StringComparison.OrdinalIgnoreCase)),
        ];
        Languages = [.. pages.Select(page => page.Language)];
        _contents = [.. pages.Select(page => PrepareContent(page, options, lastModified))];
    }

    /// <summary>What <c>?version=</c> calls it.</summary>
    public string Name { get; }

    /// <summary>The languages, the default one first.</summary>
    public string[] Languages { get; }

    /// <summary>The page in the language with the given index.</summary>
    public PolicyVariant GetContent(int language) => _contents[language];

    private PolicyVariant PrepareContent(PolicyVersionPage page, PrivacyPolicyOptions options, DateTimeOffset? lastModified)
    {
        var html = Encoding.UTF8.GetBytes(ReadWithNote(page));
        var composed = ComposedPage.Compose(new PolicyPage(page.Language, "", () => html), options, out _);
        var policy = options.ContentSecurityPolicy ?? ContentSecurityPolicy.Create(composed, options.StylesheetUrls);
        return new PolicyVariant(
            PolicyFormat.Html,
            [page.Language],
            Convert.ToHexStringLower(SHA256.HashData(composed)),
            composed,
            policy,
            options.CacheControl,
            lastModified
        );
    }

    /// <summary>The page; one of an earlier version says so above its title.</summary>
    private string ReadWithNote(PolicyVersionPage page)
    {
        using var stream =
            page.Open()
            ?? throw new ArgumentException(
                $"The program does not hold the page of version {Name} in '{page.Language}' that its build saw in "
                    + "PrivacyPolicy.versions; leave the files of that folder EmbeddedResource, or set "
                    + "<PolicyGenKeepVersions>false</PolicyGenKeepVersions>.",
                nameof(page)
            );
        using var reader = new StreamReader(stream, Encoding.UTF8);

        // Git may have given the file CRLF, and its style sheet is allowed by the hash of what parsers read.
        var html = reader.ReadToEnd().ReplaceLineEndings("\n");
        var title = html.IndexOf("<h1>", StringComparison.Ordinal);
        if (title < 0)
            throw new ArgumentException(
                $"PrivacyPolicy.versions holds a page of version {Name} in '{page.Language}' that PolicyGen did not "
                    + "write; take it back from version control.",
                nameof(page)
            );
        return html.Insert(title, page.Note);
    }
}
