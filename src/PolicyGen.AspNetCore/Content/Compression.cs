using System.IO.Compression;

namespace PolicyGen.AspNetCore;

/// <summary>Compresses what is sent again and again: once, so it may take some milliseconds.</summary>
internal static class Compression
{
    /// <summary>Below this, headers weigh more than what compression saves.</summary>
    public const int MinLength = 1024;

    // About a millisecond for a page; the highest takes hundreds for a few hundred bytes less (docs/performance.md).
    private const int BrotliQuality = 6;
    private const int BrotliWindow = 22;

    /// <summary>The compressed bytes, or null where they would not be fewer.</summary>
    public static byte[]? TryCompress(byte[] bytes, ContentCoding coding)
    {
        var compressed = coding == ContentCoding.Brotli ? CompressBrotli(bytes) : CompressGzip(bytes);
        return compressed is not null && compressed.Length < bytes.Length ? compressed : null;
    }

    private static byte[]? CompressBrotli(byte[] bytes)
    {
        var buffer = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        return BrotliEncoder.TryCompress(bytes, buffer, out var written, BrotliQuality, BrotliWindow) ? buffer[..written] : null;
    }

    private static byte[] CompressGzip(byte[] bytes)
    {
        using var buffer = new MemoryStream();
        using (var gzip = new GZipStream(buffer, CompressionLevel.SmallestSize, leaveOpen: true))
            gzip.Write(bytes);
        return buffer.ToArray();
    }
}
