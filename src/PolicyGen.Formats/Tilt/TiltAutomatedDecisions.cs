using PolicyGen.Formats.Json;
using PolicyGen.Model;

namespace PolicyGen.Formats;

/// <summary>Decisions based solely on automated processing: some, none as declared, or nothing said.</summary>
internal static class TiltAutomatedDecisions
{
    public static JsonObject Compose(PolicyDocument document, string language)
    {
        AutomatedDecision[] decisions =
        [
            .. document.AutomatedDecisions,
            .. document.Processings.SelectMany(processing => processing.AutomatedDecisions),
        ];
        if (decisions.Length > 0)
        {
            return new()
            {
                { "inUse", true },
                { "logicInvolved", JoinLines(decisions, decision => decision.Logic.Localize(language), language) },
                {
                    "scopeAndIntendedEffects",
                    JoinLines(
                        decisions,
                        decision =>
                            DeclaredText.JoinNonEmpty(
                                " ",
                                decision.Consequences.ToSentence(language),
                                decision.HasHumanReview ? TiltTexts.HumanReview.Localize(language) : null
                            ),
                        language
                    )
                },
            };
        }

        // Without a declaration the object stays empty: "not in use" would be a negative that nobody stated.
        return document.NoAutomatedDecisions is null ? [] : new() { { "inUse", false } };
    }

    private static string JoinLines(IEnumerable<AutomatedDecision> decisions, Func<AutomatedDecision, string?> what, string language) =>
        string.Join(
            "\n",
            decisions.Select(decision =>
                TiltTexts.NamedText.Fill(
                    language,
                    decision.Name.Localize(language) ?? "",
                    what(decision) ?? TiltTexts.NotStated.Localize(language)
                )
            )
        );
}
