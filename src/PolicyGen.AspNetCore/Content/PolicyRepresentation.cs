using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace PolicyGen.AspNetCore;

/// <summary>A content in one coding, ready to be sent: its bytes and the values of its headers.</summary>
internal sealed class PolicyRepresentation
{
    private const string ReferrerPolicy = "Referrer-Policy";

    private static readonly StringValues s_noSniff = "nosniff";
    private static readonly StringValues s_noReferrer = "no-referrer";

    // A part of a page that fits into a few packets helps nobody; saying so is right by RFC 9110 section 14.3.
    private static readonly StringValues s_noRanges = "none";

    private readonly PolicyVariant _content;
    private readonly byte[] _bytes;
    private readonly StringValues _contentLength;
    private readonly StringValues _contentEncoding;
    private readonly StringValues _entityTag;

    public PolicyRepresentation(PolicyVariant content, ContentCoding coding, byte[] bytes)
    {
        _content = content;
        _bytes = bytes;
        _contentLength = bytes.Length.ToString(CultureInfo.InvariantCulture);
        (string? name, string tagSuffix) = coding switch
        {
            ContentCoding.Brotli => ("br", "-br"),
            ContentCoding.Gzip => ("gzip", "-gz"),
            _ => ((string?)null, ""),
        };
        _contentEncoding = name;

        // Strong (RFC 9110 section 8.8.1): it changes with any byte, and so with the coding.
        EntityTag = $"\"{content.OpaqueTag}{tagSuffix}\"";
        _entityTag = EntityTag;
    }

    /// <summary>The strong entity tag, with its quotation marks.</summary>
    public string EntityTag { get; }

    /// <summary>How many bytes are sent.</summary>
    public int Length => _bytes.Length;

    /// <summary>Sends the bytes, or their headers alone for HEAD.</summary>
    public Task SendAsync(HttpResponse response, VaryFields vary, bool withBody)
    {
        var headers = response.Headers;
        WriteHeaders(headers, vary);
        headers.ContentType = _content.ContentType;
        headers.AcceptRanges = s_noRanges;
        if (_contentEncoding.Count > 0)
            headers.ContentEncoding = _contentEncoding;

        // As text: servers read it into a number without allocating, the number into text not.
        headers[HeaderNames.ContentLength] = _contentLength;

        // Without the token of the aborted request, which servers create on demand; they drop what is written after.
        return withBody ? response.Body.WriteAsync(_bytes).AsTask() : Task.CompletedTask;
    }

    /// <summary>
    /// Sends 304. All headers of the content but those of its bytes, so that caches bring what they keep up to date
    /// (RFC 9110 section 15.4.5, RFC 9111 section 3.2): the same page may come with a new security policy.
    /// </summary>
    public Task SendNotModifiedAsync(HttpResponse response, VaryFields vary)
    {
        response.StatusCode = StatusCodes.Status304NotModified;
        WriteHeaders(response.Headers, vary);
        return Task.CompletedTask;
    }

    /// <summary>Sends 412: the client asked for another version (RFC 9110 section 13.1.1).</summary>
    public static Task SendPreconditionFailedAsync(HttpResponse response, VaryFields vary)
    {
        response.StatusCode = StatusCodes.Status412PreconditionFailed;
        VaryHeader.Write(response.Headers, vary);
        return Task.CompletedTask;
    }

    private void WriteHeaders(IHeaderDictionary headers, VaryFields vary)
    {
        headers.ETag = _entityTag;
        if (_content.LastModifiedText.Count > 0)
            headers.LastModified = _content.LastModifiedText;
        headers.ContentLanguage = _content.ContentLanguage;
        headers.CacheControl = _content.CacheControl;
        headers.ContentSecurityPolicy = _content.ContentSecurityPolicy;
        headers.XContentTypeOptions = s_noSniff;
        headers[ReferrerPolicy] = s_noReferrer;
        VaryHeader.Write(headers, vary);
    }
}
