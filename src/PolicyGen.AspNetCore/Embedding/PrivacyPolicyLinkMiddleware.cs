using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace PolicyGen.AspNetCore;

/// <summary>Adds <c>Link: &lt;…&gt;; rel="privacy-policy"</c> (RFC 8288, RFC 6903 section 4) to what is HTML.</summary>
internal sealed class PrivacyPolicyLinkMiddleware
{
    private readonly RequestDelegate _next;
    private readonly string _target;
    private readonly StringValues _link;
    private readonly Func<object, Task> _addLink;

    public PrivacyPolicyLinkMiddleware(RequestDelegate next, string target)
    {
        _next = next;
        _target = target;
        _link = FormatLink(target);
        _addLink = AddLink;
    }

    public Task InvokeAsync(HttpContext context)
    {
        // Only when the response starts is it known what it is.
        context.Response.OnStarting(_addLink, context);
        return _next(context);
    }

    private static string FormatLink(string target) => $"<{target}>; rel=\"privacy-policy\"";

    private Task AddLink(object state)
    {
        var context = (HttpContext)state;
        var response = context.Response;
        if (!IsHtml(response.ContentType))
            return Task.CompletedTask;

        // Under a path base the path of the endpoint is not that of the site.
        var pathBase = context.Request.PathBase;
        var link = pathBase.HasValue && _target.StartsWith('/') ? new StringValues(FormatLink(pathBase.ToUriComponent() + _target)) : _link;
        var present = response.Headers.Link;
        response.Headers.Link = present.Count == 0 ? link : StringValues.Concat(present, link);
        return Task.CompletedTask;
    }

    private static bool IsHtml(string? contentType) =>
        contentType is not null
        && (
            contentType.StartsWith("text/html", StringComparison.OrdinalIgnoreCase)
            || contentType.StartsWith("application/xhtml+xml", StringComparison.OrdinalIgnoreCase)
        );
}
