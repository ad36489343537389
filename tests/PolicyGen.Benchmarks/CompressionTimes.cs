using System.Diagnostics;
using System.IO.Compression;

namespace PolicyGen.Benchmarks;

/// <summary>What a quality of brotli costs once and saves with each response.</summary>
internal static class CompressionTimes
{
    public static void Print(byte[] bytes)
    {
        Console.WriteLine("\n| brotli quality | bytes | milliseconds |\n| --- | --- | --- |");
        var buffer = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        foreach (var quality in new[] { 4, 6, 8, 9, 10, 11 })
        {
            var times = new List<double>();
            var written = 0;
            for (var i = 0; i < 11; i++)
            {
                var start = Stopwatch.GetTimestamp();
                _ = BrotliEncoder.TryCompress(bytes, buffer, out written, quality, window: 22);
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }

            Console.WriteLine(FormattableString.Invariant($"| {quality} | {written} | {times.Order().ElementAt(5):0.0} |"));
        }
    }
}
