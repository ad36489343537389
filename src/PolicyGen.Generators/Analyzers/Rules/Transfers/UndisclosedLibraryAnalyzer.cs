using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Reading;
using PolicyGen.Generators.Transfers;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0064: a referenced assembly without PolicyGen is built on the library of a service, and no declaration names that recipient.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UndisclosedLibraryAnalyzer : TransferAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = Rule.Create(
        RuleIds.UndisclosedLibrary,
        "Referenced assembly uses an undisclosed recipient",
        "The referenced assembly '{0}' uses {1}, which sends data to {2}, and no [Processor] or [Recipient] discloses it; add [assembly: Processor(\"{2}\")], or annotate '{0}' with PolicyGen",
        DiagnosticSeverity.Warning,
        "What a library sends is content of the policy of the program that uses it (Art. 13(1)(e) GDPR). An assembly that is annotated itself is asked there.",
        WellKnownDiagnosticTags.CompilationEnd
    );

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Descriptor => s_descriptor;

    private protected override void Register(CompilationStartAnalysisContext context, TransferAnalysis transfers)
    {
        if (!transfers.Policy.Header.IsRoot)
            return;
        CheckAtEnd(
            context,
            end =>
            {
                var uses = ReferencedLibrary.FindAll(end.Compilation, transfers.Catalogue).ToList();
                if (uses.Count == 0)
                    return;
                var disclosed = transfers.DisclosedRecipients;
                var root = transfers.Policy.Assembly.Find("PrivacyPolicy")!;
                var location = FindingLocator.Find(root.Place, end.Compilation.Assembly, end.CancellationToken);
                foreach (var use in uses.Where(use => !disclosed.Includes(use.Entry)))
                {
                    end.ReportDiagnostic(
                        UndisclosedRecipientDiagnostic.Create(
                            s_descriptor,
                            transfers,
                            use.Entry,
                            [location],
                            use.Assembly,
                            use.Sdk,
                            use.Entry.Name
                        )
                    );
                }
            }
        );
    }
}
