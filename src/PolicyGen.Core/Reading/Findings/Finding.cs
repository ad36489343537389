using PolicyGen.Core.Declarations;
using PolicyGen.Model;

namespace PolicyGen.Core.Reading;

/// <summary>Something a rule has to say about a declaration.</summary>
/// <param name="RuleId">Id of the rule, for example <c>PG0053</c>.</param>
/// <param name="Place">What it is about.</param>
/// <param name="MessageArguments">Arguments of the rule's message.</param>
internal sealed record Finding(string RuleId, Place Place, ValueList<string> MessageArguments)
{
    /// <summary>What a code fix has to know.</summary>
    public ValueList<FindingFact> Facts { get; init; } = ValueList<FindingFact>.Empty;
}
