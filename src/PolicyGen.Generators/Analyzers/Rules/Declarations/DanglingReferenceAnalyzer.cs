using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Foundation;
using PolicyGen.Core.Reading;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0050: a declaration refers to something that nothing declares.</summary>
/// <remarks>
/// For example the recipient of a <c>[Transfer]</c>. It is an information that a processing names fax or telephone as a way of contact
/// and the controller declares no number, and that software runs on servers of somebody who is no recipient. It is a warning that a joint controller is for what is nearly
/// the title of a processing.
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
        WellKnownDiagnosticTags.CompilationEnd
    );

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Descriptor => s_descriptor;

    private protected override void Register(CompilationStartAnalysisContext context, PolicyAnalysis analysis)
    {
        base.Register(context, analysis);
        if (analysis.Assembly.Find("DataController") is not { } controller)
            return;
        context.RegisterSymbolAction(
            symbol =>
            {
                var type = (INamedTypeSymbol)symbol.Symbol;
                if (analysis.FindProcessing(type, symbol.CancellationToken) is not { ProcessingDeclaration: { } head } processing)
                    return;
                foreach (
                    var number in processing
                        .Processing.Channels.Select(GetNumberArgument)
                        .OfType<string>()
                        .Where(number => !PolicyContext.HasArgument(controller, number))
                )
                {
                    var violation = new Violation(
                        PolicyContext.GetArgumentPlace(head, "Channels"),
                        processing.Title,
                        number,
                        $"write {number} = \"…\" on [assembly: DataController], or remove the channel"
                    )
                    {
                        Severity = DiagnosticSeverity.Info,
                    };
                    symbol.ReportDiagnostic(
                        violation.ToDiagnostic(Descriptor, FindingLocator.Find(violation.Place, type, symbol.CancellationToken))
                    );
                }
            },
            SymbolKind.NamedType
        );
    }

    private protected override IEnumerable<Violation> Check(PolicyContext policy) =>
        policy.Analysis.Header.IsRoot ? FindUnknownHosts(policy).Concat(FindUnknownProcessings(policy)) : [];

    /// <summary>Own words may say what is decided on jointly; what is nearly a title is one.</summary>
    private static IEnumerable<Violation> FindUnknownProcessings(PolicyContext policy)
    {
        var titles = policy.Document.Processings.SelectMany(processing => processing.Title.Texts.Select(text => text.Text)).ToList();
        foreach (var declaration in policy.GetDeclarations("JointController"))
        {
            if (
                policy.CreateReader(declaration).GetRawText("For") is not { } title
                || titles.Contains(title, StringComparer.OrdinalIgnoreCase)
                || NearestName.Find(title, titles) is not { } near
            )
                continue;
            yield return new Violation(
                PolicyContext.GetArgumentPlace(declaration, "For"),
                policy.CreateReader(declaration).ReadName("Name") ?? "JointController",
                title,
                $"did you mean \"{near}\"?"
            )
            {
                Severity = DiagnosticSeverity.Warning,
                Facts = FindingFact.CreateSuggestion(title, near),
            };
        }
    }

    /// <summary>Who hosts software that processes personal data processes them, too (Art. 4(8) GDPR).</summary>
    private static IEnumerable<Violation> FindUnknownHosts(PolicyContext policy)
    {
        foreach (var (recipient, declaration) in policy.Recipients.Where(entry => PolicyContext.HasArgument(entry.Declaration, "HostedBy")))
        {
            if (
                recipient.HostedBy is not { } host
                || policy.Recipients.Any(other => RecipientKey.FromName(other.Recipient.Name.ToString()) == RecipientKey.FromName(host))
            )
                continue;
            var near = NearestName.Find(host, policy.Recipients.Select(other => other.Recipient.Name.ToString()));
            var instead = near is null
                ? $"add [assembly: Processor(\"{host}\", …)] with the country of its servers"
                : $"did you mean \"{near}\"?";
            yield return new Violation(PolicyContext.GetArgumentPlace(declaration, "HostedBy"), recipient.Name.ToString(), host, instead)
            {
                Severity = DiagnosticSeverity.Info,
                Facts = FindingFact.CreateSuggestion(host, near),
            };
        }
    }

    private static string? GetNumberArgument(ContactChannel channel) =>
        channel switch
        {
            ContactChannel.Fax => "Fax",
            ContactChannel.Phone => "Phone",
            _ => null,
        };
}
