namespace PolicyGen.Core.Rules;

/// <summary>
/// A rule, or one case of it. The cases of a rule share its id, title and description; each has a message of its own, so that
/// every message is a full sentence that can be searched for.
/// </summary>
/// <param name="Id">For example <c>PG0034</c>. An id is never reused, even after its rule is gone.</param>
/// <param name="Title">A noun phrase without a full stop.</param>
/// <param name="Severity">The severity of the rule, from which a case may differ.</param>
/// <param name="Message">A format: what is wrong, then what to write instead, each a sentence.</param>
/// <param name="Description">Why the rule exists, with its article.</param>
internal sealed record Rule(string Id, string Title, RuleSeverity Severity, string Message, string Description)
{
    /// <summary>Reported at the end of a compilation, because the rule needs all of it.</summary>
    public bool IsReportedAtEnd { get; init; }

    /// <summary>The severity of this case; null for that of the rule.</summary>
    public RuleSeverity? CaseSeverity { get; init; }

    /// <summary>
    /// The severity of this case in the strict mode, where other cases are errors: a configuration file would lower those too.
    /// </summary>
    public RuleSeverity? StrictSeverity { get; init; }

    /// <summary>Another case of the rule.</summary>
    public Rule AddCase(string message, RuleSeverity? severity = null, RuleSeverity? strictSeverity = null) =>
        this with
        {
            Message = message,
            CaseSeverity = severity,
            StrictSeverity = strictSeverity,
        };
}
