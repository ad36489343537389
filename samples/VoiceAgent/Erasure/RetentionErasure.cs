using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PolicyGen.Model;
using VoiceAgent.Calls;
using VoiceAgent.Logs;
using VoiceAgent.Storage;

namespace VoiceAgent.Erasure;

/// <summary>
/// Erases what has passed its retention. The periods are those of the policy: they are declared once, at the classes,
/// and cannot differ from what the page says.
/// </summary>
internal sealed class RetentionErasure(AppDatabase database, IHostEnvironment environment, TimeProvider time)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        await EraseCallsAsync(GetCutoff(PrivacyPolicy.Processings.CallRecord, now), cancellationToken);
        await EraseSignUpsAsync(GetCutoff(PrivacyPolicy.Processings.SignUp, now), cancellationToken);
        await EraseContractsAsync(GetCutoff(PrivacyPolicy.Processings.CustomerContract, now), cancellationToken);
        EraseLogs(GetCutoff(PrivacyPolicy.Processings.ServerLogs, now));
    }

    /// <summary>A processing without a period erases nothing.</summary>
    private static DateTimeOffset GetCutoff(Processing processing, DateTimeOffset now) =>
        processing.Retention.GetErasureCutoff(now) ?? DateTimeOffset.UnixEpoch;

    private async Task EraseCallsAsync(DateTimeOffset cutoff, CancellationToken cancellationToken)
    {
        var passed = await database.Calls.Where(call => call.EndedAt < cutoff).ToListAsync(cancellationToken);
        foreach (var month in passed.GroupBy(call => call.EndedAt.ToString("yyyy-MM", CultureInfo.InvariantCulture)))
        {
            var sums = await database.MonthlyCalls.FindAsync([month.Key], cancellationToken);
            if (sums is null)
                database.MonthlyCalls.Add(sums = new MonthlyCalls { Month = month.Key });
            sums.Calls += month.Count();
            sums.Seconds += month.Sum(call => (long)call.DurationInSeconds);
        }

        // With the sums in one transaction: none is counted twice when this stops halfway.
        database.Calls.RemoveRange(passed);
        await database.SaveChangesAsync(cancellationToken);
    }

    private Task<int> EraseSignUpsAsync(DateTimeOffset cutoff, CancellationToken cancellationToken) =>
        database.SignUps.Where(signUp => signUp.LastContactAt < cutoff).ExecuteDeleteAsync(cancellationToken);

    private Task<int> EraseContractsAsync(DateTimeOffset cutoff, CancellationToken cancellationToken)
    {
        // The period runs from the end of the year in which the contract ended.
        var startOfYear = new DateOnly(cutoff.Year, 1, 1);
        return database.Contracts.Where(contract => contract.EndedOn < startOfYear).ExecuteDeleteAsync(cancellationToken);
    }

    private void EraseLogs(DateTimeOffset cutoff)
    {
        var directory = LogSetup.GetDirectory(environment);
        if (!Directory.Exists(directory))
            return;
        foreach (var file in Directory.GetFiles(directory, LogSetup.FilePrefix + "*.txt"))
        {
            // A file holds a day. It goes when its first entry is due, so that none stays longer than declared.
            var day = Path.GetFileName(file).AsSpan(LogSetup.FilePrefix.Length);
            if (
                day.Length >= 8
                && DateTimeOffset.TryParseExact(
                    day[..8],
                    "yyyyMMdd",
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.AssumeLocal,
                    out var start
                )
                && start < cutoff
            )
            {
                File.Delete(file);
            }
        }
    }
}
