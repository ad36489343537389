using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace PolicyGen.AspNetCore;

/// <summary>Answers GET and HEAD with the policy in the language, form and coding of the request.</summary>
internal sealed class PolicyEndpoint
{
    private readonly PolicyVariant[][] _contents;
    private readonly PolicyFormat[] _formats;
    private readonly string[] _languages;
    private readonly ArchivedVersion[] _versions;
    private readonly bool _hasVersions;
    private readonly bool _negotiatesLanguage;
    private readonly bool _hasLanguageInRoute;

    /// <summary>An endpoint for some of the forms.</summary>
    /// <param name="contents">The prepared policy.</param>
    /// <param name="formats">The forms it answers with; <c>Accept</c> chooses among several.</param>
    /// <param name="negotiatesLanguage">Whether <c>Accept-Language</c> has a say.</param>
    /// <param name="hasLanguageInRoute">Whether the pattern has a parameter <c>lang</c>.</param>
    public PolicyEndpoint(PolicyVariants contents, PolicyFormat[] formats, bool negotiatesLanguage, bool hasLanguageInRoute)
    {
        _formats = formats;
        _languages = contents.Languages;
        _contents =
        [
            .. formats.Select(format =>
                Enumerable.Range(0, _languages.Length).Select(language => contents.GetContent(format, language)).ToArray()
            ),
        ];
        _hasVersions = contents.Versions.Length > 0;
        // Pages alone were kept: at the address of another form there is no earlier version.
        _versions = formats.Contains(PolicyFormat.Html) ? contents.Versions : [];
        _negotiatesLanguage = negotiatesLanguage;
        _hasLanguageInRoute = hasLanguageInRoute;
    }

    /// <summary>The request handler.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (SelectContent(request, out var vary) is not { } content)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        var representation = content.GetRepresentation(ChooseCoding(request, content));

        // In the order of RFC 9110 section 13.2.2: a condition on dates counts only where there is none on tags.
        if (FailsPrecondition(request.Headers, content, representation))
            return PolicyRepresentation.SendPreconditionFailedAsync(context.Response, vary);
        if (IsNotModified(request.Headers, content, representation))
            return representation.SendNotModifiedAsync(context.Response, vary);
        return representation.SendAsync(context.Response, vary, withBody: !HttpMethods.IsHead(request.Method));
    }

    /// <summary>What the request is answered with, as one text: as many as there are different answers.</summary>
    public string GetCacheKey(HttpRequest request)
    {
        if (SelectContent(request, out var vary) is not { } content)
            return "none";
        return content.GetRepresentation(ChooseCoding(request, content)).EntityTag + (int)vary;
    }

    /// <summary>
    /// The policy in the form and language that the request asks for; null where it asks for a version that was not kept.
    /// </summary>
    /// <param name="request">The request.</param>
    /// <param name="vary">
    /// The headers that had a say. A language by <c>?lang=</c> or route is none of them: caches that serve one URI under
    /// many values of a header would keep as many copies of one page (RFC 9111 section 4.1).
    /// </param>
    public PolicyVariant? SelectContent(HttpRequest request, out VaryFields vary)
    {
        vary = VaryFields.None;
        PolicyVariant content;
        if (_hasVersions && ReadRequestedVersion(request) is { IsEmpty: false } name)
        {
            // The current policy would be no answer to that: it says other things.
            if (FindVersion(name.Span) is not { } version)
                return null;
            content = version.GetContent(ChooseLanguage(request, version.Languages, ref vary));
        }
        else
        {
            var format = 0;
            if (_formats.Length > 1)
            {
                vary |= VaryFields.Format;
                format = AcceptedFormat.Choose(request.Headers.Accept, _formats);
            }

            content = _contents[format][_formats[format] == PolicyFormat.Json ? 0 : ChooseLanguage(request, _languages, ref vary)];
        }

        if (content.IsCompressed)
            vary |= VaryFields.Coding;
        return content;
    }

    private int ChooseLanguage(HttpRequest request, string[] languages, ref VaryFields vary)
    {
        if (languages.Length == 1)
            return 0;
        var language = FindRequestedLanguage(request, languages);
        if (language >= 0 || !_negotiatesLanguage)
            return Math.Max(language, 0);
        vary |= VaryFields.Language;
        return Math.Max(AcceptLanguage.Choose(request.Headers.AcceptLanguage, languages), 0);
    }

    /// <summary>What <c>?version=</c> names; empty where it names none.</summary>
    private static ReadOnlyMemory<char> ReadRequestedVersion(HttpRequest request)
    {
        foreach (var pair in new QueryStringEnumerable(request.QueryString.Value))
        {
            if (pair.DecodeName().Span.Equals(VersionParameter, StringComparison.OrdinalIgnoreCase))
                return pair.DecodeValue();
        }

        return default;
    }

    private ArchivedVersion? FindVersion(ReadOnlySpan<char> name)
    {
        foreach (var version in _versions)
        {
            if (name.Equals(version.Name, StringComparison.OrdinalIgnoreCase))
                return version;
        }

        return null;
    }

    private static ContentCoding ChooseCoding(HttpRequest request, PolicyVariant content) =>
        content.IsCompressed ? AcceptEncoding.Choose(request.Headers.AcceptEncoding) : ContentCoding.Identity;

    private static bool FailsPrecondition(IHeaderDictionary headers, PolicyVariant content, PolicyRepresentation representation)
    {
        var ifMatch = headers.IfMatch;
        if (ifMatch.Count > 0)
            return !EntityTags.MatchesStrongly(ifMatch, representation.EntityTag);
        return content.LastModified is { } modified && HttpDates.TryParse(headers.IfUnmodifiedSince, out var date) && modified > date;
    }

    private static bool IsNotModified(IHeaderDictionary headers, PolicyVariant content, PolicyRepresentation representation)
    {
        var ifNoneMatch = headers.IfNoneMatch;
        if (ifNoneMatch.Count > 0)
            return EntityTags.MatchesWeakly(ifNoneMatch, representation.EntityTag);
        return content.LastModified is { } modified && HttpDates.TryParse(headers.IfModifiedSince, out var date) && modified <= date;
    }

    /// <summary>The index of the first of the languages in <c>?lang=</c> or the route, or -1.</summary>
    private int FindRequestedLanguage(HttpRequest request, string[] languages)
    {
        // Not by Request.Query, which builds a dictionary. Names and values are decoded in place unless they are escaped.
        foreach (var pair in new QueryStringEnumerable(request.QueryString.Value))
        {
            if (!pair.DecodeName().Span.Equals(LanguageParameter, StringComparison.OrdinalIgnoreCase))
                continue;
            if (IndexOf(languages, pair.DecodeValue().Span) is var index and >= 0)
                return index;
        }

        return _hasLanguageInRoute && request.RouteValues.TryGetValue(LanguageParameter, out var value)
            ? IndexOf(languages, value as string)
            : -1;
    }

    /// <summary>What the language is called in queries and patterns.</summary>
    internal const string LanguageParameter = "lang";

    private const string VersionParameter = "version";

    private static int IndexOf(string[] languages, ReadOnlySpan<char> language)
    {
        for (var i = 0; i < languages.Length; i++)
        {
            if (language.Equals(languages[i], StringComparison.OrdinalIgnoreCase))
                return i;
        }

        return -1;
    }
}
