using System.Globalization;
using PolicyGen.Core.Declarations;
using PolicyGen.Core.Rules;
using PolicyGen.Model;

namespace PolicyGen.Core.Reading;

/// <summary>A rule, or a case of one, that a declaration breaks.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Place">What it is about.</param>
/// <param name="Arguments">Arguments of the rule's message.</param>
internal sealed record Finding(Rule Rule, Place Place, ValueList<string> Arguments)
{
    public Finding(Rule rule, Place place, params string[] arguments)
        : this(rule, place, ValueList.Create(arguments)) { }

    /// <summary>The message, for those who have no compiler to format it.</summary>
    public string FormatMessage() => string.Format(CultureInfo.InvariantCulture, Rule.Message, [.. Arguments]);

    /// <summary>What a code fix has to know.</summary>
    public ValueList<FindingFact> Facts { get; init; } = ValueList<FindingFact>.Empty;
}
