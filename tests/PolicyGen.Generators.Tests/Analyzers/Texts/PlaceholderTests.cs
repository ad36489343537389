using Microsoft.CodeAnalysis;
using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Analyzers;

public sealed class PlaceholderTests
{
    [Fact]
    public Task Reports_placeholders_on_the_assembly_and_on_a_member() =>
        RuleRun.VerifyReportsAsync(
            new PlaceholderAnalyzer(),
            """
            [assembly: DataController([|"[Firma]"|], Phone = [|"[Telefonnummer]"|])]
            [DataProcessing("Anrufe")] record CallRecord([DataItem([|"TODO"|])] string Caller);
            """,
            DiagnosticSeverity.Error,
            "'[Firma]' in DataController.Name is an unresolved placeholder. Write what belongs there.",
            "'[Telefonnummer]' in DataController.Phone is an unresolved placeholder. Write what belongs there.",
            "'TODO' in DataItem.Label is an unresolved placeholder. Write what belongs there."
        );

    [Theory]
    [InlineData("""[assembly: DataController("Rufwerk GmbH", Email = "info@rufwerk.example")]""")]
    [InlineData("""[DataProcessing("Anrufe [intern]")] class CallRecord;""")]
    [InlineData("""[DataProcessing("Methodologie")] record CallRecord([DataItem(DataItems.PhoneNumber)] string Caller);""")]
    [InlineData("""[Processor("Twilio", Country = "US", Mechanism = "DPF"), Retention(Months = 6)] class CallRecord;""")]
    public Task Is_silent_on_correct_or_unrelated_declarations(string source) => RuleRun.VerifyAsync(new PlaceholderAnalyzer(), source);
}
