using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Reading;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0050: a declaration refers to something that nothing declares.</summary>
/// <remarks>
/// For example the recipient of a <c>[Transfer]</c>. It is an information that a processing names fax or telephone as a way of contact
/// and the controller declares no number.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DanglingReferenceAnalyzer : PolicyAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = Rule.Create(
        RuleIds.DanglingReference,
        "Reference to something that is not declared",
        "'{0}' refers to '{1}', which is not declared; {2}",
        DiagnosticSeverity.Error,
        "What the reference says would be missing from the policy (Art. 12(1) GDPR).",
        WellKnownDiagnosticTags.CompilationEnd);

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Descriptor => s_descriptor;

    private protected override void Register(CompilationStartAnalysisContext context, PolicyAnalysis analysis)
    {
        base.Register(context, analysis);
        if (analysis.Assembly.Find("DataController") is not { } controller) return;
        context.RegisterSymbolAction(
            symbol =>
            {
                var type = (INamedTypeSymbol)symbol.Symbol;
                if (analysis.ProcessingOf(type, symbol.CancellationToken) is not { Head: { } head } processing) return;
                foreach (var number in processing.Processing.Channels.Select(NumberOf).OfType<string>().Where(number => !PolicyContext.Has(controller, number)))
                {
                    var violation = new Violation(PolicyContext.PlaceOf(head, "Channels"), processing.Title, number, $"write {number} = \"…\" on [assembly: DataController], or remove the channel") { Severity = DiagnosticSeverity.Info };
                    symbol.ReportDiagnostic(violation.ToDiagnostic(Descriptor, FindingLocator.Find(violation.Place, type, symbol.CancellationToken)));
                }
            },
            SymbolKind.NamedType);
    }

    private static string? NumberOf(ContactChannel channel) => channel switch
    {
        ContactChannel.Fax => "Fax",
        ContactChannel.Phone => "Phone",
        _ => null,
    };
}
