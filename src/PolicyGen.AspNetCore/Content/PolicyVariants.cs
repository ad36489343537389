using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using PolicyGen.Model;

namespace PolicyGen.AspNetCore;

/// <summary>A policy in all forms and languages, prepared once for the endpoints of one mapping.</summary>
internal sealed class PolicyVariants
{
    private readonly Dictionary<(PolicyFormat Format, int Language), PolicyVariant> _contents = [];

    /// <summary>Copies and prepares the pages of <paramref name="policy"/>.</summary>
    /// <exception cref="ArgumentException">There is no page, one that cannot be sent, or an option that does not fit.</exception>
    public PolicyVariants(PolicyPages policy, PrivacyPolicyOptions options, DateTimeOffset now)
    {
        if (policy.Pages.Count == 0)
            throw new ArgumentException("The policy has no pages.", nameof(policy));
        options.Validate();

        // The default language first: it is what a request gets that asks for none.
        PolicyPage[] pages =
        [
            .. policy.Pages.OrderByDescending(page => string.Equals(page.Language, options.Language, StringComparison.OrdinalIgnoreCase)),
        ];
        if (options.Language is { } language && !string.Equals(pages[0].Language, language, StringComparison.OrdinalIgnoreCase))
            throw new ArgumentException(
                $"The policy has no page in '{language}'; its languages are "
                    + $"{string.Join(", ", policy.Pages.Select(page => page.Language))}.",
                nameof(options)
            );

        Languages = [.. pages.Select(page => page.Language)];
        var lastModified = GetLastModified(policy.Document, now);
        for (var i = 0; i < pages.Length; i++)
        {
            var page = pages[i];
            var html = ComposedPage.Compose(page, options, out var isOwn);
            var hash = isOwn ? Convert.ToHexStringLower(SHA256.HashData(html)) : page.ContentHash;
            Add(
                PolicyFormat.Html,
                i,
                [page.Language],
                hash,
                html,
                options.ContentSecurityPolicy ?? ContentSecurityPolicy.Create(html, options.StylesheetUrls)
            );
            if (page.Markdown is { } markdown)
                Add(
                    PolicyFormat.Markdown,
                    i,
                    [page.Language],
                    markdown.ContentHash,
                    markdown.Content.ToArray(),
                    ContentSecurityPolicy.TextPolicy
                );
            if (page.PlainText is { } text)
                Add(PolicyFormat.PlainText, i, [page.Language], text.ContentHash, text.Content.ToArray(), ContentSecurityPolicy.TextPolicy);
        }

        if (policy.Json is { } json)
        {
            Add(
                PolicyFormat.Json,
                0,
                [.. policy.Pages.Select(page => page.Language)],
                json.ContentHash,
                json.Content.ToArray(),
                ContentSecurityPolicy.TextPolicy
            );
            for (var i = 1; i < pages.Length; i++)
                _contents.Add((PolicyFormat.Json, i), _contents[(PolicyFormat.Json, 0)]);
        }

        Versions = [.. policy.Versions.Select(version => new ArchivedVersion(version, options, lastModified))];

        // A form that is missing in a language is not offered at all.
        Formats =
        [
            .. Enum.GetValues<PolicyFormat>()
                .Where(format => Enumerable.Range(0, pages.Length).All(i => _contents.ContainsKey((format, i)))),
        ];

        void Add(
            PolicyFormat format,
            int index,
            IReadOnlyList<string> languages,
            string contentHash,
            byte[] bytes,
            string contentSecurityPolicy
        ) =>
            _contents.Add(
                (format, index),
                new PolicyVariant(format, languages, contentHash, bytes, contentSecurityPolicy, options.CacheControl, lastModified)
            );
    }

    /// <summary>The languages, the default one first.</summary>
    public string[] Languages { get; }

    /// <summary>The forms there are, HTML first.</summary>
    public PolicyFormat[] Formats { get; }

    /// <summary>The accepted versions whose pages were kept.</summary>
    public ArchivedVersion[] Versions { get; }

    /// <summary>The content of a form in the language with the given index.</summary>
    public PolicyVariant GetContent(PolicyFormat format, int language) => _contents[(format, language)];

    /// <summary>
    /// The declared date, at the start of its day in UTC. Null where none is declared, and where it has not come yet: a
    /// server must not send a date of the future (RFC 9110 section 8.8.2.1).
    /// </summary>
    private static DateTimeOffset? GetLastModified(PolicyDocument document, DateTimeOffset now)
    {
        if (document.AsOf is not { Year: > 0 } date)
            return null;
        var start = new DateTimeOffset(date.ToDateOnly(), TimeOnly.MinValue, TimeSpan.Zero);
        return start <= now ? start : null;
    }
}
