using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Rules;
using PolicyGen.Generators.Transfers;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>
/// PG0064: a referenced assembly without PolicyGen is built on the library of a service, and no declaration names that recipient.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UndisclosedLibraryAnalyzer() : TransferAnalyzer(TransferRules.UndisclosedLibrary)
{
    private protected override void Register(CompilationStartAnalysisContext context, TransferSession session)
    {
        if (!session.Knowledge.Policy.Header.IsRoot)
            return;
        CheckAtEnd(
            context,
            end =>
            {
                var uses = ReferencedLibrary.FindAll(end.Compilation, session.Knowledge.Catalogue).ToList();
                if (uses.Count == 0)
                    return;
                var disclosed = session.Knowledge.DisclosedRecipients;
                var root = session.Knowledge.Policy.Assembly.Find<PrivacyPolicyAttribute>()!;
                var location = FindingLocator.Find(root.Place, end.Compilation.Assembly, end.CancellationToken);
                foreach (var use in uses.Where(use => !disclosed.Includes(use.Entry)))
                {
                    end.ReportDiagnostic(
                        UndisclosedRecipientDiagnostic.Create(
                            TransferRules.UndisclosedLibrary,
                            session.Knowledge,
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
