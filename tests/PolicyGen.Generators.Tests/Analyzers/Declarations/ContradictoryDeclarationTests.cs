using Microsoft.CodeAnalysis;
using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Analyzers;

public sealed class ContradictoryDeclarationTests
{
    [Fact]
    public Task Reports_different_values_at_the_later_argument() =>
        VerifyAsync(
            """
            [assembly: Processor("Twilio", Country = "US")]
            [Processor("twilio", Country = [|"IE"|])] class CallRecord;
            """,
            "Country of 'twilio' is declared twice with different values: 'US' and 'IE'. Write the same value in both "
                + "places, or write it once and refer to it by name elsewhere."
        );

    [Fact]
    public Task Reports_a_processor_that_is_also_an_independent_recipient() =>
        VerifyAsync(
            """
            [assembly: Processor("Deichbank", Country = "DE")]
            [[|Recipient("Deichbank")|]] class Payment;
            """,
            "'Deichbank' is declared twice with different values: [Processor] and [Recipient]. Write the same value in "
                + "both places, or write it once and refer to it by name elsewhere."
        );

    [Theory]
    [InlineData("[Processor(\"Twilio\", Country = \"US\")] class A; [Processor(\"Twilio\", Country = \"US\")] class B;")]
    [InlineData("[Processor(\"Twilio\", Country = \"US\")] class A; [Processor(\"Twilio\")] class B;")]
    [InlineData("[Processor(\"Twilio\", Country = \"US\")] class A; [Processor(\"Twilio\", Mechanism = \"DPF\")] class B;")]
    [InlineData("[Processor(\"Twilio\", Condition = \"a\")] class A; [Processor(\"Twilio\", Condition = \"b\")] class B;")]
    [InlineData("[Processor(\"Twilio\", Country = \"US\")] class A; [Processor(\"Sendwerk\", Country = \"DE\")] class B;")]
    public Task Is_silent_on_equal_values_and_references(string source) =>
        AnalyzerRun.Create(new ContradictoryDeclarationAnalyzer(), source).VerifyAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task Reports_two_products_one_letter_apart() =>
        RuleRun.VerifyReportsAsync(
            new ContradictoryDeclarationAnalyzer(),
            """
            [assembly: Covers(CoverKind.Product, "KaiForms")]
            [assembly: Covers(CoverKind.Product, [|"Kaiform"|])]
            """,
            DiagnosticSeverity.Warning,
            "The policy covers 'KaiForms' and 'Kaiform', which seem to be one. Write the name the same way in both places."
        );

    [Theory]
    [InlineData("[assembly: Processor(\"Twilio\", Country = \"US\")] [Processor([|\"Twillio\"|])] class A;")]
    [InlineData("[assembly: Processor([|\"Twillio\"|])] [Processor(\"Twilio\", LegalEntity = \"Twilio Inc.\", Country = \"US\")] class A;")]
    [InlineData("[assembly: Covers(CoverKind.Brand, \"Ruf-Werk\"), Covers(CoverKind.Product, [|\"Rufwerk\"|])]")]
    [InlineData("[assembly: Covers(CoverKind.Brand, \"Rufwerk\"), Covers(CoverKind.Product, [|\"Rufwirk\"|])]")]
    public Task Reports_names_that_are_nearly_equal(string source) => RuleRun.VerifyAsync(new ContradictoryDeclarationAnalyzer(), source);

    [Theory]
    [InlineData("[assembly: Covers(CoverKind.Product, \"Rufwerk 1\", \"Rufwerk 2\", \"Rufwerk1\" + \"0\")]")]
    [InlineData("[assembly: Covers(CoverKind.Product, \"Rufwerk\", \"Rufwerk 2\")]")]
    [InlineData("[assembly: Covers(CoverKind.Product, \"Plan S\", \"Plan M\")]")]
    [InlineData("[assembly: Covers(CoverKind.Product, \"Suite II\", \"Suite III\")]")]
    [InlineData("[assembly: Covers(CoverKind.Product, \"KaiChat\", \"KaiBot\", \"KaiSocial\")]")]
    [InlineData("[assembly: Covers(CoverKind.Brand, \"Rufwerk\"), Covers(CoverKind.Product, \"Rufwerk\")]")]
    [InlineData("[assembly: Covers(CoverKind.Domain, \"rufwerk.example\", \"rufwerke.example\")]")]
    [InlineData("[assembly: Covers(CoverKind.Audience, \"Kunden\", \"Kundin\")]")]
    [InlineData("[assembly: Processor(\"Meta\"), Processor(\"Beta\")]")]
    [InlineData("[assembly: Processor(\"Strato\", LegalEntity = \"Strato AG\"), Processor(\"Strata\", LegalEntity = \"Strata Inc.\")]")]
    [InlineData("[assembly: Covers(CoverKind.Product, null!)] [assembly: Covers(CoverKind.Product, \"\", \" \")]")]
    public Task Is_silent_on_different_names(string source) => RuleRun.VerifyAsync(new ContradictoryDeclarationAnalyzer(), source);

    private static Task VerifyAsync(string source, string message) =>
        (AnalyzerRun.Create(new ContradictoryDeclarationAnalyzer(), source) with { Messages = [message] }).VerifyAsync(
            TestContext.Current.CancellationToken
        );
}
