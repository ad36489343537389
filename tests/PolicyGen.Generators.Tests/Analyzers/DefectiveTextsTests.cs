using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Analyzers;

/// <summary>Texts of published policies that are defective: each is found, at its argument.</summary>
public sealed class DefectiveTextsTests
{
    [Theory]
    [InlineData("Telefon: [Telefonnummer]")]
    [InlineData("Max Mustermann")]
    public Task Reports_a_placeholder(string text) => Reports(new PlaceholderAnalyzer(), text);

    [Theory]
    [InlineData("Twilio :contentReference[oaicite:4]{index=4}")]
    [InlineData("[info@kiservicepartner.com](mailto:info@kiservicepartner.com)")]
    public Task Reports_an_artifact(string text) => Reports(new TextArtifactAnalyzer(), text);

    [Theory]
    [InlineData("Dienstleister, je nach Konfiguration")]
    [InlineData("Für den Chat kann ein Anbieter eingesetzt werden")]
    [InlineData("Anbieter, die nicht namentlich genannt werden")]
    public Task Reports_an_open_ended_disclosure(string text) => Reports(new OpenEndedDisclosureAnalyzer(), text);

    [Fact]
    public Task Reports_an_outdated_law() => Reports(new OutdatedLawAnalyzer(), "§ 25 Abs. 2 TTDSG (bzw. TDDDG)");

    [Theory]
    [InlineData("nur so lange gespeichert, wie dies für den Zweck der Erhebung erforderlich ist")]
    [InlineData("nur so lange gespeichert, wie dies für die oben genannten Zwecke erforderlich ist")]
    [InlineData("solange nötig")]
    [InlineData("stored only as long as it is necessary for the purpose")]
    public Task Reports_an_indefinite_criterion(string text) =>
        RuleRun.VerifyAsync(
            new IndefiniteRetentionAnalyzer(),
            $"[DataProcessing(\"Anrufe\"), Retention(Until = RetentionEnd.PurposeFulfilled, Criterion = [|\"{text}\"|])] class CallRecord;"
        );

    [Theory]
    [InlineData("bis der Auftrag abgeschlossen ist")]
    [InlineData("so lange der Vertrag besteht")]
    [InlineData("as long as the account exists")]
    public Task Is_silent_on_a_definite_criterion(string text) =>
        RuleRun.VerifyAsync(
            new IndefiniteRetentionAnalyzer(),
            $"[DataProcessing(\"Anrufe\"), Retention(Until = RetentionEnd.PurposeFulfilled, Criterion = \"{text}\")] class CallRecord;"
        );

    private static Task Reports(DiagnosticAnalyzer analyzer, string text) =>
        RuleRun.VerifyAsync(analyzer, $"[DataProcessing(\"Anrufe\"), RecipientCategory([|\"{text}\"|])] class CallRecord;");
}
