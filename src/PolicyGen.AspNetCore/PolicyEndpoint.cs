using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using PolicyGen.Model;

namespace PolicyGen.AspNetCore;

/// <summary>Answers GET and HEAD with the policy in the language of the request.</summary>
internal sealed class PolicyEndpoint
{
    private readonly PolicyRepresentation[] _representations;
    private readonly string[] _languages;

    /// <summary>Prepares the pages of <paramref name="policy"/>.</summary>
    /// <exception cref="ArgumentException">There is no page, or one that cannot be sent.</exception>
    public PolicyEndpoint(PolicyPages policy)
    {
        if (policy.Pages.Count == 0) throw new ArgumentException("The policy has no pages.", nameof(policy));
        _representations = [.. policy.Pages.Select(page => new PolicyRepresentation(page))];
        _languages = [.. policy.Pages.Select(page => page.Language)];
    }

    /// <summary>The request handler.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        var representation = Select(request, out var negotiated);

        // In the order of RFC 9110 section 13.2.2. No Last-Modified is sent, so the conditions on dates do not apply.
        var ifMatch = request.Headers.IfMatch;
        if (ifMatch.Count > 0 && !EntityTags.MatchesStrongly(ifMatch, representation.EntityTag))
            return PolicyRepresentation.SendPreconditionFailedAsync(context.Response, negotiated);
        if (EntityTags.MatchesWeakly(request.Headers.IfNoneMatch, representation.EntityTag))
            return representation.SendNotModifiedAsync(context.Response, negotiated);
        return representation.SendAsync(context.Response, negotiated, withBody: !HttpMethods.IsHead(request.Method));
    }

    /// <summary>The policy in the language that the request asks for.</summary>
    /// <param name="request">The request.</param>
    /// <param name="negotiated">
    /// Whether <c>Accept-Language</c> had a say, and thus has its place in <c>Vary</c>. Not so with a valid <c>?lang=</c>:
    /// then the URI alone decides, which is not part of <c>Vary</c> (RFC 9110 section 12.5.5), and caches that serve
    /// one URI under many values of the header would keep as many copies of one page (RFC 9111 section 4.1).
    /// </param>
    public PolicyRepresentation Select(HttpRequest request, out bool negotiated)
    {
        var asked = AskedByQuery(request);
        negotiated = asked < 0;
        return _representations[negotiated ? AcceptLanguage.Choose(request.Headers.AcceptLanguage, _languages) : asked];
    }

    /// <summary>The index of the first language of the policy in <c>?lang=</c>, or -1.</summary>
    private int AskedByQuery(HttpRequest request)
    {
        // Not by Request.Query, which builds a dictionary. Names and values are decoded in place unless they are escaped.
        foreach (var pair in new QueryStringEnumerable(request.QueryString.Value))
        {
            if (!pair.DecodeName().Span.Equals("lang", StringComparison.OrdinalIgnoreCase)) continue;
            var value = pair.DecodeValue().Span;
            for (var i = 0; i < _languages.Length; i++)
            {
                if (value.Equals(_languages[i], StringComparison.OrdinalIgnoreCase)) return i;
            }
        }

        return -1;
    }
}
