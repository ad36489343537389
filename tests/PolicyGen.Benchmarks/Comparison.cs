using System.Diagnostics;

namespace PolicyGen.Benchmarks;

/// <summary>Requests per second and allocations of several ways, as ratios to the first.</summary>
internal static class Comparison
{
    private const int Connections = 8;
    private const int Rounds = 9;
    private static readonly TimeSpan s_turn = TimeSpan.FromSeconds(1);

    public static async Task RunAsync(string title, Uri address, Target[] targets, string headers)
    {
        var rates = targets.Select(_ => new List<double>()).ToArray();
        var allocations = targets.Select(_ => new List<double>()).ToArray();
        var lengths = new int[targets.Length];
        for (var round = -1; round < Rounds; round++)
        {
            for (var i = 0; i < targets.Length; i++)
            {
                var (rate, allocated, length) = await MeasureAsync(address, targets[i], headers);
                lengths[i] = length;

                // The first round warms up: the runtime compiles, the endpoint compresses.
                if (round < 0)
                    continue;
                rates[i].Add(rate);
                allocations[i].Add(allocated);
            }
        }

        Console.WriteLine($"\n{title}: median of {Rounds} turns of {s_turn.TotalSeconds} s, {Connections} connections");
        Console.WriteLine("| | bytes sent | requests per second | of MapPrivacyPolicy | bytes allocated per request |");
        Console.WriteLine("| --- | --- | --- | --- | --- |");
        for (var i = 0; i < targets.Length; i++)
        {
            // Ratios of turns that follow each other, not of medians: the machine is not the same all the time.
            var ratio = Median(rates[i].Zip(rates[0], (other, own) => other / own));
            Console.WriteLine(
                FormattableString.Invariant(
                    $"| {targets[i].Name} | {lengths[i]} | {Median(rates[i]):0} | {ratio:0.00} | {Median(allocations[i]):0} |"
                )
            );
        }
    }

    private static async Task<(double Rate, double Allocated, int Length)> MeasureAsync(Uri address, Target target, string headers)
    {
        var clients = await Task.WhenAll(
            Enumerable.Range(0, Connections).Select(_ => RawClient.ConnectAsync(address, target.Path, headers))
        );
        var requests = 0L;
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(
            clients.Select(client =>
                Task.Run(async () =>
                {
                    var count = 0;
                    while (watch.Elapsed < s_turn)
                    {
                        await client.GetAsync();
                        count++;
                    }

                    Interlocked.Add(ref requests, count);
                })
            )
        );
        var seconds = watch.Elapsed.TotalSeconds;
        var allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
        var length = clients[0].ContentLength;
        foreach (var client in clients)
            client.Dispose();
        return (requests / seconds, (double)allocated / requests, length);
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
