using Microsoft.CodeAnalysis;
using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Analyzers;

public sealed class UnstatedProvisionOfDataTests
{
    [Fact]
    public Task Reports_a_contract() =>
        RuleRun.VerifyReportsAsync(
            new UnstatedProvisionOfDataAnalyzer(),
            """[[|DataProcessing("Bestellung")|], Purpose("Lieferung", Basis.Contract)] class Order;""",
            DiagnosticSeverity.Info,
            "Processing 'Bestellung' does not say whether the data must be provided and what happens otherwise. Add "
                + "[ProvisionOfData(…)] to the class or the assembly."
        );

    [Fact]
    public Task Reports_data_from_the_data_subject_next_to_data_from_third_parties() =>
        RuleRun.VerifyAsync(
            new UnstatedProvisionOfDataAnalyzer(),
            """
            [[|DataProcessing("Bestellung", Source = DataSource.DataSubject | DataSource.ThirdParty,
                SourceName = "der Händler")|], Purpose("Lieferung", Basis.Contract)] class Order;
            """
        );

    [Theory]
    [InlineData(
        """
            [DataProcessing("Bestellung"), Purpose("Lieferung", Basis.Contract),
                ProvisionOfData(ProvisionDuty.RequiredForContract)] class Order;
            """
    )]
    [InlineData(
        """
            [assembly: ProvisionOfData(ProvisionDuty.RequiredForContract)]
            [DataProcessing("Bestellung"), Purpose("Lieferung", Basis.Contract)] class Order;
            """
    )]
    [InlineData(
        """
            [DataProcessing("Bestellung", Role = ProcessingRole.Processor, OnBehalfOf = "unseren Kunden"),
                Purpose("Lieferung", Basis.Contract)] class Order;
            """
    )]
    [InlineData(
        """
            [DataProcessing("Ermittlung", Source = DataSource.ThirdParty, SourceName = "die Meldestelle"),
                Purpose("Maßnahmen", Basis.Contract)] class Order;
            """
    )]
    [InlineData("""[DataProcessing(KnownProcessings.Newsletter)] class Subscription;""")]
    [InlineData("""[DataProcessing("Brief"), Purpose("Neuigkeiten", Basis.Consent)] class Letter;""")]
    [InlineData("""[Processor("Twilio", Country = "US", Mechanism = "DPF"), Retention(Months = 6)] class CallRecord;""")]
    public Task Is_silent_on_correct_or_unrelated_declarations(string source) =>
        RuleRun.VerifyAsync(new UnstatedProvisionOfDataAnalyzer(), source);
}
