namespace PolicyGen.AspNetCore;

/// <summary>The forms a policy is served in, the preferred one first.</summary>
internal enum PolicyFormat
{
    /// <summary>The page.</summary>
    Html,

    /// <summary>Markdown.</summary>
    Markdown,

    /// <summary>Plain text.</summary>
    PlainText,

    /// <summary>JSON, in all languages at once.</summary>
    Json,
}

/// <summary>What the forms are called in headers and addresses.</summary>
internal static class PolicyFormatExtensions
{
    /// <summary>The media type without parameters, as <c>Accept</c> names it.</summary>
    public static string GetMediaType(this PolicyFormat format) =>
        format switch
        {
            PolicyFormat.Html => "text/html",
            PolicyFormat.Markdown => "text/markdown",
            PolicyFormat.PlainText => "text/plain",
            _ => "application/json",
        };

    /// <summary>The value of <c>Content-Type</c>. JSON is UTF-8 by definition and has no such parameter (RFC 8259 section 11).</summary>
    public static string GetContentType(this PolicyFormat format) =>
        format == PolicyFormat.Json ? format.GetMediaType() : format.GetMediaType() + "; charset=utf-8";

    /// <summary>What the address of the form ends with; the page has no such address, for it is what the pattern names.</summary>
    public static string GetSuffix(this PolicyFormat format) =>
        format switch
        {
            PolicyFormat.Html => "",
            PolicyFormat.Markdown => ".md",
            PolicyFormat.PlainText => ".txt",
            _ => ".json",
        };

    /// <summary>Tells the entity tags of the forms apart.</summary>
    public static string GetTagSuffix(this PolicyFormat format) =>
        format switch
        {
            PolicyFormat.Html => "",
            PolicyFormat.Markdown => "-md",
            PolicyFormat.PlainText => "-txt",
            _ => "-json",
        };
}
