using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Reading;
using PolicyGen.Generators.Parsing;
using PolicyGen.Generators.Transfers.Flow;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0057: annotated data are logged as they are.</summary>
/// <remarks>
/// Logs are those of <c>Microsoft.Extensions.Logging</c>, methods with <c>[LoggerMessage]</c> included, and of Serilog. A
/// parameter of such a method that carries a data classification is redacted by the framework and not reported, nor is what a
/// method returns whose name says that it masks, redacts, hashes or encrypts.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LoggedPersonalDataAnalyzer : FlowAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = Rule.Create(
        RuleIds.LoggedPersonalData,
        "Personal data are logged",
        "'{0}' is logged as it is; log an id instead, or mask or redact it before",
        DiagnosticSeverity.Warning,
        "A log is a copy of the data that no retention and no request for erasure reaches (Art. 5(1)(c), (e) and Art. 17 GDPR), and often goes to a recipient of its own.",
        WellKnownDiagnosticTags.CompilationEnd
    );

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Descriptor => s_descriptor;

    private protected override void Check(CompilationAnalysisContext context, FlowAnalysis flow, IReadOnlyList<INamedTypeSymbol> types)
    {
        var reported = new HashSet<Location>();
        foreach (var hit in flow.GetFlows(context.CancellationToken))
        {
            if (
                !hit.Sink.IsLog
                || hit.Fact.IsMasked
                || hit.Fact.Origin is not DataOrigin data
                || IsServerLog(data.Class)
                || !reported.Add(hit.Location)
            )
                continue;
            context.ReportDiagnostic(Diagnostic.Create(s_descriptor, hit.Location, hit.Fact.Steps, data.Name));
        }
    }

    /// <summary>Whether logs are what the class declares.</summary>
    private static bool IsServerLog(INamedTypeSymbol type) =>
        type.GetAttributes()
            .Any(attribute =>
                AttributeNames.FindName(attribute) == "DataProcessing"
                && attribute.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Primitive, Value: string processing }
                && processing.EndsWith("ServerLogs", StringComparison.Ordinal)
            );
}
