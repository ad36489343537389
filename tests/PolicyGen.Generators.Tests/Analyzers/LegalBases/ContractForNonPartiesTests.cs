using Microsoft.CodeAnalysis;
using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Analyzers;

public sealed class ContractForNonPartiesTests
{
    [Fact]
    public Task Reports_a_contract_with_customers_of_customers() =>
        RuleRun.VerifyReportsAsync(
            new ContractForNonPartiesAnalyzer(),
            """
            [DataProcessing("Anrufe", DataSubjects = [|new[] { DataSubjects.CustomersOfCustomers }|]),
                Purpose("Termine", Basis.Contract)] class CallRecord;
            """,
            DiagnosticSeverity.Warning,
            "Basis.Contract covers a contract with the data subject, and 'Personen, deren Daten wir im Auftrag unserer "
                + "Kunden verarbeiten' are not a party to it. Use Basis.LegitimateInterests with its Interest, or name the "
                + "persons who are party."
        );

    [Theory]
    [InlineData(
        """
            [DataProcessing("Anrufe", DataSubjects = new[] { DataSubjects.CustomersOfCustomers,
                DataSubjects.Customers }), Purpose("Termine", Basis.Contract)] class CallRecord;
            """
    )]
    [InlineData(
        """
            [DataProcessing("Anrufe", DataSubjects = new[] { DataSubjects.CustomersOfCustomers }),
                Purpose("Termine", Basis.LegitimateInterests)] class CallRecord;
            """
    )]
    [InlineData("""[DataProcessing("Anrufe"), Purpose("Termine", Basis.Contract)] class CallRecord;""")]
    [InlineData(
        """[DataProcessing("Anrufe", DataSubjects = new[] { "Anrufende" }), Purpose("Termine", Basis.Contract)] class CallRecord;"""
    )]
    [InlineData("""[Processor("Twilio", Country = "US", Mechanism = "DPF"), Retention(Months = 6)] class CallRecord;""")]
    public Task Is_silent_on_correct_or_unrelated_declarations(string source) =>
        RuleRun.VerifyAsync(new ContractForNonPartiesAnalyzer(), source);
}
