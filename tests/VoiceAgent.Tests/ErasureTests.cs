using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using VoiceAgent.Calls;
using VoiceAgent.Contracts;
using VoiceAgent.Erasure;
using VoiceAgent.SignUps;

namespace VoiceAgent.Tests;

/// <summary>The expected moments are written out: the tests would notice a changed declaration, and a changed calculation.</summary>
public sealed class ErasureTests
{
    private static readonly DateTimeOffset s_now = new(2026, 8, 31, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Erases_calls_six_months_after_the_call()
    {
        // Six calendar months before 31 August end on 28 February.
        var cutoff = new DateTimeOffset(2026, 2, 28, 12, 0, 0, TimeSpan.Zero);
        await using var app = await RunningApp.StartAsync(new FixedTime(s_now));
        await app.AddAsync(CreateCall('a', cutoff.AddMilliseconds(-1)), CreateCall('b', cutoff), CreateCall('c', s_now));

        await EraseAsync(app);

        var left = await app.ReadAsync(database => database.Calls.Select(call => call.CallSid).ToListAsync());
        Assert.Equal(["b", "c"], left.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Keeps_only_totals_of_erased_calls()
    {
        await using var app = await RunningApp.StartAsync(new FixedTime(s_now));
        await app.AddAsync(CreateCall('a', s_now.AddYears(-1)), CreateCall('b', s_now.AddYears(-1)), CreateCall('c', s_now));

        await EraseAsync(app);
        await EraseAsync(app);

        var month = await app.ReadAsync(database => database.MonthlyCalls.SingleAsync());
        Assert.Equal(("2025-08", 2, 120L), (month.Month, month.Calls, month.Seconds));
    }

    [Fact]
    public async Task Erases_sign_ups_three_years_after_the_last_contact()
    {
        var cutoff = new DateTimeOffset(2023, 8, 31, 12, 0, 0, TimeSpan.Zero);
        await using var app = await RunningApp.StartAsync(new FixedTime(s_now));
        // Not the sign-up counts but the last contact.
        await app.AddAsync(CreateSignUp("gone", cutoff.AddMilliseconds(-1)), CreateSignUp("stays", cutoff));

        await EraseAsync(app);

        Assert.Equal(["stays"], await app.ReadAsync(database => database.SignUps.Select(signUp => signUp.Name).ToListAsync()));
    }

    [Fact]
    public async Task Erases_contracts_ten_years_after_the_year_in_which_they_ended()
    {
        await using var app = await RunningApp.StartAsync(new FixedTime(s_now));
        await app.AddAsync(
            CreateContract("gone", new DateOnly(2015, 12, 31)),
            CreateContract("stays", new DateOnly(2016, 1, 1)),
            CreateContract("runs", null)
        );

        await EraseAsync(app);

        var left = await app.ReadAsync(database => database.Contracts.Select(contract => contract.Number).ToListAsync());
        Assert.Equal(["runs", "stays"], left.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Deletes_log_files_after_seven_days_and_keeps_other_files()
    {
        // Names of log files are local dates, so noon is far from the end of a day in most zones.
        await using var app = await RunningApp.StartAsync(
            new FixedTime(new DateTimeOffset(new DateTime(2026, 8, 31, 12, 0, 0, DateTimeKind.Local)))
        );
        Directory.CreateDirectory(app.Logs);
        foreach (var name in (string[])["access-20260824.0000.txt", "access-20260825.0000.txt", "access-x.txt", "notes.txt"])
        {
            await File.WriteAllTextAsync(Path.Combine(app.Logs, name), "", TestContext.Current.CancellationToken);
        }

        await EraseAsync(app);

        Assert.False(File.Exists(Path.Combine(app.Logs, "access-20260824.0000.txt")));
        Assert.True(File.Exists(Path.Combine(app.Logs, "access-20260825.0000.txt")));
        Assert.True(File.Exists(Path.Combine(app.Logs, "access-x.txt")));
        Assert.True(File.Exists(Path.Combine(app.Logs, "notes.txt")));
    }

    [Fact]
    public async Task The_job_runs_repeatedly()
    {
        await using var app = await RunningApp.StartAsync(new FixedTime(s_now), erases: true, settings: "--Erasure:Interval=00:00:00.02");
        for (var run = 0; run < 2; run++)
        {
            await app.AddAsync(CreateSignUp("gone", s_now.AddYears(-4)));
            var deadline = Environment.TickCount64 + 20_000;
            while (await app.ReadAsync(database => database.SignUps.AnyAsync()))
            {
                Assert.True(Environment.TickCount64 < deadline, "The job erased nothing.");
                await Task.Delay(10, TestContext.Current.CancellationToken);
            }
        }
    }

    private static async Task EraseAsync(RunningApp app)
    {
        await using var scope = app.App.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<RetentionErasure>().RunAsync(TestContext.Current.CancellationToken);
    }

    private static CallRecord CreateCall(char sid, DateTimeOffset endedAt) =>
        new()
        {
            CallSid = sid.ToString(),
            Caller = "+49441123456",
            EndedAt = endedAt,
            DurationInSeconds = 60,
            ConsentGiven = false,
        };

    private static SignUp CreateSignUp(string name, DateTimeOffset lastContactAt) =>
        new()
        {
            Name = name,
            Email = "enno@post.example",
            SignedUpAt = lastContactAt.AddYears(-5),
            LastContactAt = lastContactAt,
        };

    private static CustomerContract CreateContract(string number, DateOnly? endedOn) =>
        new(number, "Janssen KG", "Enno Janssen", "enno@post.example", "Deich 1, 26506 Norden", new DateOnly(2010, 1, 1))
        {
            EndedOn = endedOn,
        };
}
