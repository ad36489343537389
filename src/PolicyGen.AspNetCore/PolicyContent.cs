using Microsoft.Extensions.Primitives;

namespace PolicyGen.AspNetCore;

/// <summary>The policy in one form and language, with the headers that hold for all of its codings.</summary>
internal sealed class PolicyContent
{
    private readonly byte[] _bytes;
    private readonly PolicyRepresentation _identity;
    private PolicyRepresentation? _brotli;
    private PolicyRepresentation? _gzip;

    /// <summary>Prepares a content.</summary>
    /// <param name="format">The form.</param>
    /// <param name="languages">The languages of the text, as tags of BCP 47; several where it is in all of them.</param>
    /// <param name="hash">The hash of the bytes, in hexadecimal digits.</param>
    /// <param name="bytes">The bytes.</param>
    /// <param name="contentSecurityPolicy">The content security policy.</param>
    /// <param name="cacheControl">The value of <c>Cache-Control</c>.</param>
    /// <param name="lastModified">The date of the policy, or null.</param>
    /// <exception cref="ArgumentException">A language or the hash cannot stand in a header.</exception>
    public PolicyContent(
        PolicyFormat format,
        IReadOnlyList<string> languages,
        string hash,
        byte[] bytes,
        string contentSecurityPolicy,
        string cacheControl,
        DateTimeOffset? lastModified
    )
    {
        foreach (var language in languages)
        {
            if (!AcceptLanguage.IsLanguageRange(language))
                throw new ArgumentException($"'{language}' is not a language code.", nameof(languages));
        }

        if (hash is not { Length: > 0 } || !hash.All(char.IsAsciiLetterOrDigit))
            throw new ArgumentException($"'{hash}' is not a hash in hexadecimal digits.", nameof(hash));

        // With the language, so that it names one content even where two languages were to have the same bytes.
        OpaqueTag = hash + (languages.Count == 1 ? "-" + languages[0] : "") + format.GetTagSuffix();
        Format = format;
        Language = languages[0];
        ContentType = format.GetContentType();
        ContentLanguage = string.Join(", ", languages);
        ContentSecurityPolicy = contentSecurityPolicy;
        CacheControl = cacheControl;
        LastModified = lastModified;
        LastModifiedText = lastModified is { } date
            ? date.ToString("R", System.Globalization.CultureInfo.InvariantCulture)
            : StringValues.Empty;
        _bytes = bytes;
        _identity = new PolicyRepresentation(this, ContentCoding.Identity, bytes);
    }

    public PolicyFormat Format { get; }

    /// <summary>The language, or the first of them.</summary>
    public string Language { get; }

    /// <summary>The entity tag without quotation marks and coding.</summary>
    public string OpaqueTag { get; }

    public StringValues ContentType { get; }

    public StringValues ContentLanguage { get; }

    public StringValues ContentSecurityPolicy { get; }

    public StringValues CacheControl { get; }

    public DateTimeOffset? LastModified { get; }

    public StringValues LastModifiedText { get; }

    /// <summary>Whether the content comes in several codings, so that <c>Accept-Encoding</c> has a say.</summary>
    public bool IsCompressed => _bytes.Length >= Compression.MinLength;

    /// <summary>The content in a coding. It is compressed when it is first asked for so, and never again.</summary>
    public PolicyRepresentation GetRepresentation(ContentCoding coding) =>
        coding switch
        {
            ContentCoding.Brotli => Volatile.Read(ref _brotli) ?? Compress(ref _brotli, coding),
            ContentCoding.Gzip => Volatile.Read(ref _gzip) ?? Compress(ref _gzip, coding),
            _ => _identity,
        };

    private PolicyRepresentation Compress(ref PolicyRepresentation? field, ContentCoding coding)
    {
        // One at a time: the first requests of a started server often come together.
        lock (_identity)
        {
            if (field is { } present)
                return present;
            var compressed = Compression.TryCompress(_bytes, coding);
            var representation = compressed is null ? _identity : new PolicyRepresentation(this, coding, compressed);
            Volatile.Write(ref field, representation);
            return representation;
        }
    }
}
