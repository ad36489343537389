using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Rules;
using PolicyGen.Generators.Parsing;
using PolicyGen.Generators.Transfers;
using PolicyGen.Generators.Transfers.Flow;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0057: annotated data are logged as they are.</summary>
/// <remarks>
/// Logs are those of <c>Microsoft.Extensions.Logging</c>, methods with <c>[LoggerMessage]</c> included, and of Serilog. A
/// parameter of such a method that carries a data classification is redacted by the framework and not reported, nor is what a
/// method returns whose name says that it masks, redacts, hashes or encrypts.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LoggedPersonalDataAnalyzer() : TransferAnalyzer(TransferRules.LoggedPersonalData)
{
    private protected override void Register(CompilationStartAnalysisContext context, TransferSession session) =>
        session.CheckFlows(context, Check);

    private static void Check(CompilationAnalysisContext context, FlowAnalysis flow, IReadOnlyList<INamedTypeSymbol> types)
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
            context.ReportDiagnostic(
                TransferRules.LoggedPersonalData.CreateDiagnostic(
                    hit.Location,
                    hit.Fact.Steps,
                    properties: null,
                    isStrict: false,
                    data.Name
                )
            );
        }
    }

    /// <summary>Whether logs are what the class declares.</summary>
    private static bool IsServerLog(INamedTypeSymbol type) =>
        type.GetAttributes()
            .Any(attribute =>
                AttributeNames.IsAttribute<DataProcessingAttribute>(attribute)
                && attribute.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Primitive, Value: string processing }
                && processing.EndsWith("ServerLogs", StringComparison.Ordinal)
            );
}
