using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Declarations;
using PolicyGen.Core.Reading;
using PolicyGen.Model;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0019: it is declared that something is not done, and something else declares it.</summary>
/// <remarks>
/// A constant of <c>Exclusions</c>, <c>AiTraining(AiTrainingUse.None)</c> and a purpose with <c>Exclusive = true</c> are compared with the
/// purposes, recipients, items, cookies and decisions of the same processing, or of all of them where they stand on the assembly.
/// <c>[NoRecipients]</c> is compared with the recipients of its class. Exclusions in own words and those with <c>For</c> are not judged. A processor is no third party, and a purpose that
/// a law imposes does not break an exclusive one.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ContradictedExclusionAnalyzer : RootPolicyAnalyzer
{
    private const string ExclusiveRemedy = ", or write no Exclusive";

    private static readonly DiagnosticDescriptor s_descriptor = Rule.Create(
        RuleIds.ContradictedExclusion,
        "Declared exclusion is contradicted",
        "{0} is contradicted by {1} of '{2}'; remove one of the two{3}",
        DiagnosticSeverity.Error,
        "One of the two statements is false (Art. 5(1)(a), (b) GDPR).",
        WellKnownDiagnosticTags.CompilationEnd
    );

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Descriptor => s_descriptor;

    private protected override IEnumerable<Violation> Check(PolicyContext policy)
    {
        var recipients = policy.MergedPolicy.Recipients.ToDictionary(
            merged => merged.Key,
            merged => merged.Recipient,
            StringComparer.Ordinal
        );
        foreach (var declaration in policy.GetDeclarations("Excludes").Concat(policy.GetDeclarations("AiTraining")))
        {
            // One place is enough: the others are found when it is gone.
            if (FindGeneralDecision(declaration) is { } decision)
                yield return decision;
            else if (
                policy
                    .Processings.Select(processing => Find(processing, declaration, isGeneral: true))
                    .FirstOrDefault(found => found is not null) is
                { } violation
            )
                yield return violation;
        }

        foreach (var processing in policy.Processings)
        {
            foreach (var declaration in processing.GetDeclarations("Excludes").Concat(processing.GetDeclarations("AiTraining")))
            {
                if (Find(processing, declaration, isGeneral: false) is { } violation)
                    yield return violation;
            }

            if (FindSecondPurpose(processing) is { } second)
                yield return second;
            if (
                processing.FindDeclaration("NoRecipients") is { } none
                && processing
                    .Processing.Recipients.Select(use => recipients.TryGetValue(use.RecipientId, out var recipient) ? recipient : null)
                    .FirstOrDefault(ReceivesData)
                    is { } receiving
            )
            {
                yield return new Violation(none.Place, "[NoRecipients]", $"the recipient '{receiving.Name}'", processing.Title, "");
            }
        }

        // Decisions that are declared on the assembly belong to no processing.
        Violation? FindGeneralDecision(Declaration declaration)
        {
            var reader = policy.CreateReader(declaration);
            if (
                policy.Document.AutomatedDecisions.Count == 0
                || reader.Has("For")
                || reader.GetRawText("What") is not ("Exclusions.AutomatedDecisions" or "Exclusions.Profiling")
            )
                return null;
            return new Violation(
                PolicyContext.GetArgumentPlace(declaration, "What"),
                $"'{reader.ReadText("What")}'",
                $"the automated decision '{policy.Document.AutomatedDecisions[0].Name}'",
                "[assembly: AutomatedDecision]",
                ", or write with For what it is limited to"
            );
        }

        Violation? Find(ProcessingContext processing, Declaration declaration, bool isGeneral)
        {
            var reader = processing.CreateReader(declaration);
            var languages = policy.Document.Languages;
            if (declaration.Attribute == "AiTraining")
            {
                return
                    AutomationReader.ReadTraining(reader) is { Use: AiTrainingUse.None }
                    && ExclusionConflict.FindAiTraining(processing.Processing, languages) is { } training
                    ? new Violation(
                        PolicyContext.GetArgumentPlace(declaration, "Use"),
                        "AiTrainingUse.None",
                        training,
                        processing.Title,
                        ""
                    )
                    : null;
            }

            if (reader.Has("For") || reader.GetRawText("What") is not { } exclusion || reader.ReadText("What") is not { } text)
                return null;
            var always = processing
                .Processing.Recipients.Where(use => use.Condition is null && recipients.ContainsKey(use.RecipientId))
                .Select(use => recipients[use.RecipientId]);
            var found = ExclusionConflict.Find(
                exclusion,
                isGeneral ? processing.Processing : WithGeneral(processing.Processing),
                always,
                policy.Document.Controller,
                languages
            );
            return found is null
                ? null
                : new Violation(
                    PolicyContext.GetArgumentPlace(declaration, "What"),
                    $"'{text}'",
                    found,
                    processing.Title,
                    ", or write with For what it is limited to"
                );
        }

        // What holds for the whole policy holds for a class that says nothing of its own.
        Processing WithGeneral(Processing processing) =>
            processing with
            {
                AiTraining = processing.AiTraining ?? policy.Document.AiTraining,
            };
    }

    /// <summary>Software on own servers and staff receive nothing.</summary>
    private static bool ReceivesData(Recipient? recipient) =>
        recipient is not null and not ({ SelfHosted: true, HostedBy: null } or { Kind: RecipientKind.Internal });

    private static Violation? FindSecondPurpose(ProcessingContext processing)
    {
        var purposes = processing.Purposes.ToList();
        var index = purposes.FindIndex(purpose => purpose.Purpose.IsExclusive);
        if (index < 0)
            return null;
        var exclusive = purposes[index].Purpose;
        var declaration = processing
            .GetDeclarations("Purpose")
            .FirstOrDefault(candidate => processing.CreateReader(candidate).ReadFlag("Exclusive"));
        var place = declaration is null ? purposes[index].Place : PolicyContext.GetArgumentPlace(declaration, "Exclusive");
        foreach (var (other, _) in purposes.Where((_, i) => i != index))
        {
            if (other.Bases.Count > 0 && other.Bases.All(basis => basis == Basis.LegalObligation))
                continue;
            return new Violation(
                place,
                $"The exclusive purpose '{exclusive.Text}'",
                $"the purpose '{other.Text}'",
                processing.Title,
                ExclusiveRemedy
            );
        }

        var use = processing
            .GetAllDeclarations("UsedIn")
            .Select(used => processing.CreateReader(used).ReadName("Processing"))
            .OfType<string>()
            .FirstOrDefault(target => target != processing.Type.FullName);
        return use is null
            ? null
            : new Violation(place, $"The exclusive purpose '{exclusive.Text}'", $"the use in '{use}'", processing.Title, ExclusiveRemedy);
    }
}
