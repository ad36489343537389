using Microsoft.CodeAnalysis;
using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Analyzers;

public sealed class UnstatedProvisionOfDataTests
{
    [Fact]
    public Task A_contract() =>
        RuleRun.VerifyReportsAsync(
            new UnstatedProvisionOfDataAnalyzer(),
            """[[|DataProcessing("Bestellung")|], Purpose("Lieferung", Basis.Contract)] class Order;""",
            DiagnosticSeverity.Info,
            "Processing 'Bestellung' does not say whether the data have to be given and what follows if not; add [ProvisionOfData(…)] to the class or the assembly"
        );

    [Fact]
    public Task Data_of_the_person_beside_those_of_others() =>
        RuleRun.VerifyAsync(
            new UnstatedProvisionOfDataAnalyzer(),
            """[[|DataProcessing("Bestellung", Source = DataSource.DataSubject | DataSource.ThirdParty, SourceName = "der Händler")|], Purpose("Lieferung", Basis.Contract)] class Order;"""
        );

    [Theory]
    [InlineData(
        """[DataProcessing("Bestellung"), Purpose("Lieferung", Basis.Contract), ProvisionOfData(ProvisionDuty.RequiredForContract)] class Order;"""
    )]
    [InlineData(
        """
            [assembly: ProvisionOfData(ProvisionDuty.RequiredForContract)]
            [DataProcessing("Bestellung"), Purpose("Lieferung", Basis.Contract)] class Order;
            """
    )]
    [InlineData(
        """[DataProcessing("Bestellung", Role = ProcessingRole.Processor, OnBehalfOf = "unseren Kunden"), Purpose("Lieferung", Basis.Contract)] class Order;"""
    )]
    [InlineData(
        """[DataProcessing("Ermittlung", Source = DataSource.ThirdParty, SourceName = "die Meldestelle"), Purpose("Maßnahmen", Basis.Contract)] class Order;"""
    )]
    [InlineData("""[DataProcessing(KnownProcessings.Newsletter)] class Subscription;""")]
    [InlineData("""[DataProcessing("Brief"), Purpose("Neuigkeiten", Basis.Consent)] class Letter;""")]
    [InlineData("""[Processor("Twilio", Country = "US", Mechanism = "DPF"), Retention(Months = 6)] class CallRecord;""")]
    public Task What_is_right_or_nothing_to_it_is_not_reported(string source) =>
        RuleRun.VerifyAsync(new UnstatedProvisionOfDataAnalyzer(), source);
}
