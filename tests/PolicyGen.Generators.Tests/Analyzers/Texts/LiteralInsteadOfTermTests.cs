using Microsoft.CodeAnalysis;
using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Analyzers;

public sealed class LiteralInsteadOfTermTests
{
    [Fact]
    public Task Reports_literals_in_German_and_English() =>
        RuleRun.VerifyReportsAsync(
            new LiteralInsteadOfTermAnalyzer(),
            """
            [assembly: SecurityMeasure("Verschlüsselung unserer Akten")]
            [DataProcessing("Anrufe"), Purpose([|"answering enquiries"|], Basis.Contract), Retention(Days = 7, For = [|["Telefonnummer"]|])]
            record Call([DataItem([|"TELEFONNUMMER"|])] string Number);
            """,
            DiagnosticSeverity.Info,
            "'answering enquiries' is a term of the vocabulary. Write Purposes.EnquiryAnswering.",
            "'Telefonnummer' is a term of the vocabulary. Write DataItems.PhoneNumber.",
            "'TELEFONNUMMER' is a term of the vocabulary. Write DataItems.PhoneNumber."
        );

    [Theory]
    [InlineData("""[DataProcessing("Anrufe")] record Call([DataItem(DataItems.PhoneNumber)] string Number);""")]
    [InlineData("""[DataProcessing("Anrufe")] record Call([DataItem("Telefonnummer im Büro")] string Number);""")]
    [InlineData("""[DataProcessing("Anrufe")] record Call([DataItem("Telefonie")] string Number);""")]
    [InlineData("""[DataProcessing("Anrufe", Description = "Telefonie")] class Call;""")]
    [InlineData("""[Processor("Telefonie")] class Call;""")]
    public Task Is_silent_on_constants_other_texts_and_terms_of_other_classes(string source) =>
        RuleRun.VerifyAsync(new LiteralInsteadOfTermAnalyzer(), source);
}
