using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using PolicyGen.Model;

namespace PolicyGen.AspNetCore;

/// <summary>The policy in one language, ready to be sent: its bytes and the values of its headers.</summary>
internal sealed class PolicyRepresentation
{
    private const string ReferrerPolicy = "Referrer-Policy";

    private static readonly StringValues HtmlType = "text/html; charset=utf-8";

    // Caches may keep the page but ask before they use it (RFC 9111 section 5.2.2.4): a changed policy must be seen at
    // once, and the entity tag makes asking cheap.
    private static readonly StringValues Revalidate = "no-cache";
    private static readonly StringValues NoSniff = "nosniff";
    private static readonly StringValues NoReferrer = "no-referrer";
    private static readonly StringValues ByAcceptLanguage = HeaderNames.AcceptLanguage;

    private readonly byte[] _html;
    private readonly StringValues _contentLength;
    private readonly StringValues _contentLanguage;
    private readonly StringValues _entityTag;
    private readonly StringValues _contentSecurityPolicy;

    /// <summary>Copies and prepares <paramref name="page"/>.</summary>
    /// <exception cref="ArgumentException">The language or the hash of the page cannot stand in a header.</exception>
    public PolicyRepresentation(PolicyPage page)
    {
        if (!AcceptLanguage.IsLanguageRange(page.Language)) throw new ArgumentException($"'{page.Language}' is no language code.", nameof(page));
        if (page.ContentHash is not { Length: > 0 } hash || !hash.All(char.IsAsciiLetterOrDigit))
            throw new ArgumentException($"'{page.ContentHash}' is no hash in hexadecimal digits.", nameof(page));

        Language = page.Language;
        // Strong (RFC 9110 section 8.8.1): it changes with any byte. With the language, so that it names one
        // representation even where two languages were to have the same bytes.
        EntityTag = $"\"{hash}-{page.Language}\"";
        _html = page.Html.ToArray();
        _contentLength = _html.Length.ToString(CultureInfo.InvariantCulture);
        _contentLanguage = page.Language;
        _entityTag = EntityTag;
        _contentSecurityPolicy = ContentSecurityPolicy.Of(_html);
    }

    /// <summary>The language of the page, as a tag of BCP 47.</summary>
    public string Language { get; }

    /// <summary>The strong entity tag, with its quotation marks.</summary>
    public string EntityTag { get; }

    /// <summary>Sends the page, or its headers alone for HEAD.</summary>
    public Task SendAsync(HttpResponse response, bool negotiated, bool withBody)
    {
        WriteHeaders(response.Headers, negotiated);
        response.Headers.ContentType = HtmlType;
        // As text: servers read it into a number without allocating, the number into text not.
        response.Headers[HeaderNames.ContentLength] = _contentLength;

        // Without the token of the aborted request, which servers create on demand; they drop what is written after.
        return withBody ? response.Body.WriteAsync(_html).AsTask() : Task.CompletedTask;
    }

    /// <summary>
    /// Sends 304. All headers of the page but those of its content, so that caches bring what they keep up to date
    /// (RFC 9110 section 15.4.5, RFC 9111 section 3.2): the same page may come with a new security policy.
    /// </summary>
    public Task SendNotModifiedAsync(HttpResponse response, bool negotiated)
    {
        response.StatusCode = StatusCodes.Status304NotModified;
        WriteHeaders(response.Headers, negotiated);
        return Task.CompletedTask;
    }

    /// <summary>Sends 412: the client asked for another version (RFC 9110 section 13.1.1).</summary>
    public static Task SendPreconditionFailedAsync(HttpResponse response, bool negotiated)
    {
        response.StatusCode = StatusCodes.Status412PreconditionFailed;
        if (negotiated) WriteVary(response.Headers);
        return Task.CompletedTask;
    }

    private void WriteHeaders(IHeaderDictionary headers, bool negotiated)
    {
        headers.ETag = _entityTag;
        headers.ContentLanguage = _contentLanguage;
        headers.CacheControl = Revalidate;
        headers.ContentSecurityPolicy = _contentSecurityPolicy;
        headers.XContentTypeOptions = NoSniff;
        headers[ReferrerPolicy] = NoReferrer;
        if (negotiated) WriteVary(headers);
    }

    /// <summary>Adds to what middleware has already said, such as <c>Vary: Origin</c>.</summary>
    private static void WriteVary(IHeaderDictionary headers)
    {
        var present = headers.Vary;
        headers.Vary = present.Count == 0 ? ByAcceptLanguage : StringValues.Concat(present, ByAcceptLanguage);
    }
}
