#if NET
namespace PolicyGen.Model;

/// <summary>Gives the bytes of a UTF-8 literal of the assembly, without copying them.</summary>
public delegate ReadOnlySpan<byte> Utf8Literal();

/// <summary>A text of a policy in another form than HTML, generated at build.</summary>
/// <param name="contentHash">SHA-256 of the bytes, lower case hexadecimal digits.</param>
/// <param name="content">The UTF-8 bytes of the text.</param>
public sealed class PolicyRendition(string contentHash, Utf8Literal content)
{
    /// <summary>SHA-256 of the bytes, lower case hexadecimal digits, computed at build.</summary>
    public string ContentHash { get; } = contentHash;

    /// <summary>The UTF-8 bytes of the text, without a byte order mark.</summary>
    public ReadOnlySpan<byte> Content => content();
}

/// <summary>The generated HTML page of a policy in one language, with its other forms.</summary>
/// <param name="language">Two-letter ISO 639-1 code of the language, lower case.</param>
/// <param name="contentHash">SHA-256 of the bytes, lower case hexadecimal digits.</param>
/// <param name="html">The UTF-8 bytes of the page.</param>
public sealed class PolicyPage(string language, string contentHash, Utf8Literal html)
{
    /// <summary>Two-letter ISO 639-1 code of the language, lower case.</summary>
    public string Language { get; } = language;

    /// <summary>SHA-256 of the bytes of the page, lower case hexadecimal digits, computed at build.</summary>
    public string ContentHash { get; } = contentHash;

    /// <summary>The UTF-8 bytes of the page, without a byte order mark.</summary>
    public ReadOnlySpan<byte> Html => html();

    /// <summary>The policy in this language as Markdown (CommonMark with the tables of GFM); null where there is none.</summary>
    public PolicyRendition? Markdown { get; init; }

    /// <summary>The policy in this language as plain text; null where there is none.</summary>
    public PolicyRendition? PlainText { get; init; }
}

/// <summary>A policy with its generated pages, one per language, the policy's first language first.</summary>
/// <param name="document">The policy.</param>
/// <param name="pages">Its pages.</param>
public sealed class PolicyPages(PolicyDocument document, ValueList<PolicyPage> pages)
{
    /// <summary>The policy.</summary>
    public PolicyDocument Document { get; } = document;

    /// <summary>The pages, one per language of the policy, in its order.</summary>
    public ValueList<PolicyPage> Pages { get; } = pages;

    /// <summary>The policy as JSON in all its languages, after the schema of PolicyGen; null where there is none.</summary>
    public PolicyRendition? Json { get; init; }

    /// <summary>The accepted versions whose pages were kept, the newest first.</summary>
    public ValueList<PolicyVersion> Versions { get; init; } = ValueList<PolicyVersion>.Empty;
}
#endif
