using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Rules;
using PolicyGen.Generators.Transfers;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0021: code uses the library of a service that sends data to it, and no declaration names that recipient.</summary>
/// <remarks>
/// It is reported once for each recipient, at its first use; the other uses are additional locations. A client that is made
/// with the address of another server, such as that of OpenAI for one of your own, is none of the service: then the host counts.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UndisclosedSdkAnalyzer() : TransferAnalyzer(TransferRules.UndisclosedSdk)
{
    private protected override void Register(CompilationStartAnalysisContext context, TransferSession session)
    {
        var uses = session.CollectSdks(context);
        context.RegisterCompilationEndAction(end =>
        {
            var recipients = uses.GroupByRecipient();
            if (recipients.Count == 0)
                return;
            var disclosed = session.Knowledge.DisclosedRecipients;
            foreach (var recipient in recipients)
            {
                var (entry, name) = (recipient[0].Entry, recipient[0].Name);
                if (!disclosed.Includes(entry))
                    end.ReportDiagnostic(
                        UndisclosedRecipientDiagnostic.Create(
                            TransferRules.UndisclosedSdk,
                            session.Knowledge,
                            entry,
                            recipient.Select(use => use.Location),
                            name,
                            entry.Name
                        )
                    );
            }
        });
    }
}
