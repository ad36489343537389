using Microsoft.CodeAnalysis;
using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Analyzers;

public sealed class RetentionWithoutErasureTests
{
    private const string Call = """
        [DataProcessing("Anrufe"), Retention(Months = 6)] public class Call { [DataItem("Text")] public string? Transcript { get; set; } }

        """;

    private const string Marked = """
        [DataProcessing("Anrufe"), [|Retention(Months = 6)|]] public class Call { [DataItem("Text")] public string? Transcript {
            get; set; } }

        """;

    private const string Entities = """
        namespace Microsoft.EntityFrameworkCore
        {
            public class DbContext { public DbSet<T> Set<T>() where T : class => new(); }
            public class DbSet<T> : List<T> where T : class { public void RemoveRange(params T[] rows) { } }
            public static class Queries
            {
                public static int ExecuteDelete<T>(this IEnumerable<T> rows) => rows.Count();
                public static Task<int> ExecuteDeleteAsync<T>(this IEnumerable<T> rows) => Task.FromResult(rows.Count());
                public static int ExecuteSqlRaw(this DbContext db, string sql) => sql.Length;
            }
        }

        """;

    private const string Database =
        "public class Database : Microsoft.EntityFrameworkCore.DbContext { public "
        + "Microsoft.EntityFrameworkCore.DbSet<Call> Calls { get; } = new(); }\n";

    [Fact]
    public Task Reports_data_that_nothing_erases() =>
        RuleRun.VerifyReportsAsync(
            new RetentionWithoutErasureAnalyzer(),
            RuleRun.Root + Marked,
            DiagnosticSeverity.Info,
            "Nothing in this project seems to erase 'Call' when its retention ends. Erase what is older than "
                + "Processings.Call.Retention.GetErasureCutoff(now)."
        );

    [Fact]
    public Task Reports_data_that_nothing_erases_at_the_end_of_the_contract() =>
        RuleRun.VerifyReportsAsync(
            new RetentionWithoutErasureAnalyzer(),
            RuleRun.Root
                + """
                [DataProcessing("Verträge"), [|Retention(Until = RetentionEnd.ContractEnd)|]]
                    record Contract([DataItem("Name")] string Name);
                """,
            DiagnosticSeverity.Info,
            "Nothing in this project seems to erase 'Contract' when its retention ends. Erase it then, for example with "
                + "Remove or ExecuteDelete."
        );

    [Fact]
    public Task Reports_a_program_without_a_policy() =>
        (
            AnalyzerRun.Create(
                new RetentionWithoutErasureAnalyzer(),
                CodeUnderTest.Create(Marked + "static class Program { static void Main() { } }") with
                {
                    OutputKind = OutputKind.ConsoleApplication,
                }
            )
        ).VerifyAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task Reports_a_library_with_a_database() =>
        RuleRun.VerifyAsync(
            new RetentionWithoutErasureAnalyzer(),
            Marked
                + """[DataProcessing("Formulare"), Retention(Days = 30)] class Form { public string? Text { get; set; } }"""
                + "\n"
                + Database
                + Entities
        );

    [Fact]
    public Task Is_silent_on_a_library_without_a_database() => RuleRun.VerifyAsync(new RetentionWithoutErasureAnalyzer(), Call);

    [Fact]
    public Task Reports_data_when_only_other_data_are_erased() =>
        RuleRun.VerifyAsync(
            new RetentionWithoutErasureAnalyzer(),
            RuleRun.Root
                + Marked
                + Database
                + Entities
                + """
                class Other { public string? Text { get; set; } }
                class Job(Database db, List<Other> others)
                {
                    string? Run(string text) { others.Remove(others[0]); db.Calls.Add(new Call());
                        return db.Calls[0].Transcript + text.Remove(3); }
                }
                """
        );

    [Theory]
    [InlineData("db.Calls.ExecuteDelete();")]
    [InlineData("db.Calls.Where(call => call.Transcript == null).ExecuteDeleteAsync();")]
    [InlineData("db.Set<Call>().Remove(new Call());")]
    [InlineData("db.Calls.RemoveRange(new Call(), new Call());")]
    [InlineData("db.Calls.RemoveAll(call => true);")]
    [InlineData("db.ExecuteSqlRaw(\"delete from calls\");")]
    [InlineData("db.ExecuteSqlRaw($\"DELETE FROM {\"calls\"}\");")]
    [InlineData("new Dictionary<string, Call>().Remove(\"id\");")]
    [InlineData("new System.Collections.Concurrent.ConcurrentDictionary<string, Call>().TryRemove(\"id\", out _);")]
    [InlineData("PurgeOld<Call>();")]
    [InlineData("Forget(new Call());")]
    [InlineData("EraseCalls();")]
    [InlineData("new CallStore().Purge();")]
    [InlineData("new Store().DeleteAll();")]
    [InlineData("Anonymise(db.Calls);")]
    [InlineData("Set(\"id\", new Call(), TimeSpan.FromDays(180));")]
    [InlineData("new Container().DefaultTimeToLive = 180;")]
    public Task Is_silent_on_data_that_are_erased(string statement) =>
        RuleRun.VerifyAsync(new RetentionWithoutErasureAnalyzer(), CreateSources(statement));

    [Theory]
    [InlineData("App.PrivacyPolicy.Processings.Call.Retention.GetErasureCutoff(now)")]
    [InlineData("App.PrivacyPolicy.Processings.Call.Retention.Period")]
    [InlineData("App.PrivacyPolicy.Document.Processings[0].Retention.GetErasureCutoff(now)")]
    public Task Is_silent_when_the_generated_retention_is_read(string expression) =>
        (
            AnalyzerRun.Create(
                new RetentionWithoutErasureAnalyzer(),
                RuleRun.Root + Call + $"class Job {{ object? Run(DateTimeOffset now) => {expression}; }}"
            ) with
            {
                WithGenerator = true,
            }
        ).VerifyAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task Reports_data_when_only_the_retention_of_another_class_is_read() =>
        (
            AnalyzerRun.Create(
                new RetentionWithoutErasureAnalyzer(),
                RuleRun.Root
                    + Marked
                    + """
                    [DataProcessing("Formulare"), Retention(Days = 30)] public class Form { public string? Text { get; set; } }
                    class Job { object? Run(DateTimeOffset now) => App.PrivacyPolicy.Processings.Form.Retention.GetErasureCutoff(now); }
                    """
            ) with
            {
                WithGenerator = true,
            }
        ).VerifyAsync(TestContext.Current.CancellationToken);

    [Theory]
    [InlineData("""[DataProcessing("Anrufe"), Retention(Months = 6)] class Call;""")]
    [InlineData("""[DataProcessing("Anrufe"), Retention(Months = 6)] abstract class Call { public string? Transcript { get; set; } }""")]
    [InlineData(
        """[DataProcessing("Anrufe"), Retention(Until = RetentionEnd.NotStored)] class Call { public string? Transcript { get; set; } }"""
    )]
    [InlineData(
        """[DataProcessing("Anrufe"), Retention(Months = 6, At = "Twilio")] class Call { public string? Transcript { get; set; } }"""
    )]
    [InlineData(
        """
            [DataProcessing("Anrufe"), Retention(Months = 6, ConfiguredIn = "Calls:Months")] class Call {
                public string? Transcript { get; set; } }
            """
    )]
    [InlineData(
        """
            [DataProcessing("Anrufe"), Retention(Months = 6)] class Call { public string? Transcript { get;
                set; } public DateTimeOffset ExpiresAt { get; set; } }
            """
    )]
    [InlineData(
        """[DataProcessing(KnownProcessings.ServerLogs), Retention(Days = 7)] class LogLine { public string? Text { get; set; } }"""
    )]
    [InlineData("""[DataProcessing("Anrufe")] class Call { [Retention(Days = 7)] public string? Transcript { get; set; } }""")]
    public Task Is_silent_on_data_that_need_no_erasure_in_the_project(string source) =>
        RuleRun.VerifyAsync(new RetentionWithoutErasureAnalyzer(), RuleRun.Root + source);

    [Fact]
    public Task Is_silent_in_test_projects() =>
        AnalyzerRun
            .Create(new RetentionWithoutErasureAnalyzer(), CodeUnderTest.Create(RuleRun.Root + Call).WithProperty("IsTestProject", "true"))
            .VerifyAsync(TestContext.Current.CancellationToken);

    private static string CreateSources(string statement) =>
        RuleRun.Root
        + Call
        + Database
        + Entities
        + $$"""
            namespace App
            {
                using Microsoft.EntityFrameworkCore;
                class Store : IEnumerable<Call>
                {
                    public void DeleteAll() { }
                    public IEnumerator<Call> GetEnumerator() => null!;
                    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => null!; }
                class CallStore { public void Purge() { } }
                class Container { public int DefaultTimeToLive { get; set; } }
                class Job(Database db)
                {
                    void Run() { {{statement}} _ = db; }
                    static void PurgeOld<T>() { }
                    static void Forget(object row) { }
                    static void EraseCalls() { }
                    static void Anonymise(System.Collections.IEnumerable rows) { }
                    static void Set(string key, object value, TimeSpan absoluteExpirationRelativeToNow) { }
                }
            }
            """;
}
