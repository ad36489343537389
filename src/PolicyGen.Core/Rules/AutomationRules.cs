namespace PolicyGen.Core.Rules;

/// <summary>Rules on AI and automated decisions.</summary>
internal static class AutomationRules
{
    public static readonly Rule AiImprovementWithoutConsent = new(
        "PG0020",
        "AI improvement or training without consent",
        RuleSeverity.Warning,
        "Purpose '{0}' uses personal data to improve AI models without consent. "
            + "Ask for consent, or document the balancing test and suppress this with its reason.",
        "Legitimate interests can justify it only after a documented balancing test (EDPB Opinion 28/2024)."
    );

    public static readonly Rule AiImprovementWithSpecialCategories = AiImprovementWithoutConsent.AddCase(
        "Purpose '{0}' uses special categories of data to improve AI models without consent. Ask for explicit consent.",
        RuleSeverity.Error
    );

    public static readonly Rule UndisclosedAi = new(
        "PG0045",
        "AI interaction not disclosed",
        RuleSeverity.Error,
        "Processing '{0}' lets an AI talk to people but does not say when they are told. "
            + "Write, for example, AiDisclosure.StartOfEachCall once the program tells them.",
        "People must be told that they are dealing with an AI system at the latest at the first interaction (Art. 50(1), (5) AI Act)."
    );

    public static readonly Rule UnstatedAutomatedDecisions = new(
        "PG0041",
        "Automated decisions not stated or contradicted",
        RuleSeverity.Error,
        "The policy says nothing about automated decisions. "
            + "Add [AutomatedDecision(…)] where there is one, or [assembly: NoAutomatedDecisions(\"…\")] with the reason.",
        "A policy must state automated decisions with their logic and consequences (Art. 13(2)(f), 22 GDPR)."
    )
    {
        IsReportedAtEnd = true,
        CaseSeverity = RuleSeverity.Info,
        StrictSeverity = RuleSeverity.Warning,
    };

    public static readonly Rule UnstatedDecisionsOnEvaluation = UnstatedAutomatedDecisions.AddCase(
        "The purpose '{0}' may evaluate people, but the policy says nothing about automated decisions. "
            + "Add [AutomatedDecision(…)] where there is one, or [assembly: NoAutomatedDecisions(\"…\")] with the reason.",
        RuleSeverity.Info,
        RuleSeverity.Warning
    );

    public static readonly Rule IncompleteDecision = UnstatedAutomatedDecisions.AddCase(
        "The automated decision '{0}' states no logic or no consequences. Write Logic = \"…\" and Consequences = \"…\"."
    );

    public static readonly Rule ContradictedNoDecisions = UnstatedAutomatedDecisions.AddCase(
        "[NoAutomatedDecisions] is contradicted by a declared automated decision. Keep one of the two."
    );

    public static readonly Rule NoDecisionsDespiteScoring = UnstatedAutomatedDecisions.AddCase(
        "[NoAutomatedDecisions] may be contradicted by the purpose '{0}'. "
            + "Add [AutomatedDecision(…)], or say in the purpose what people decide.",
        RuleSeverity.Warning
    );
}
