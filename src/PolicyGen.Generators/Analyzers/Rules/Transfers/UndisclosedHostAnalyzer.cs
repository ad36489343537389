using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Rules;
using PolicyGen.Generators.Transfers;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0022: code, a settings file or a page names a host of a known service, and no declaration names that recipient.</summary>
/// <remarks>
/// It is reported once for each recipient, at its first place; the others are additional locations. A recipient whose library
/// the project uses is left to PG0021. Places in files that are
/// no C# (<c>appsettings*.json</c>, <c>.cshtml</c>, <c>.razor</c>, <c>.html</c>) follow a <c>.globalconfig</c> alone; the property
/// <c>PolicyGenScanFiles</c> set to <c>false</c> leaves those files out.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UndisclosedHostAnalyzer() : TransferAnalyzer(TransferRules.UndisclosedHost)
{
    private protected override void Register(CompilationStartAnalysisContext context, TransferSession session)
    {
        var sdks = session.CollectSdks(context);
        session.CollectHosts(
            context,
            (end, uses) =>
            {
                var reported = new HashSet<string>(
                    sdks.GroupByRecipient().Select(recipient => recipient[0].Entry.Id),
                    StringComparer.Ordinal
                );
                foreach (
                    var recipient in uses.All.Where(use => use.Entry is not null).GroupBy(use => use.Entry!.Id, StringComparer.Ordinal)
                )
                {
                    var first = recipient.First();
                    if (reported.Contains(recipient.Key) || uses.DisclosedRecipients.Includes(first.Entry!))
                        continue;
                    var properties = ImmutableDictionary<string, string?>.Empty.Add(
                        UndisclosedRecipientDiagnostic.HostProperty,
                        first.Address.Host
                    );
                    end.ReportDiagnostic(
                        UndisclosedRecipientDiagnostic.Create(
                            TransferRules.UndisclosedHost,
                            session.Knowledge,
                            first.Entry!,
                            recipient.Select(use => use.Location).Distinct(),
                            properties,
                            first.Address.Host,
                            first.Entry!.Name
                        )
                    );
                }
            }
        );
    }
}
