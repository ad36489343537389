using PolicyGen;

namespace VoiceAgent.Calls;

/// <summary>What is left of calls when they are erased.</summary>
[NotPersonalData("Sums over all calls of a month; nothing in them belongs to a call or person.")]
public sealed class MonthlyCalls
{
    /// <summary>The month, <c>yyyy-MM</c>.</summary>
    public required string Month { get; init; }

    public int Calls { get; set; }

    public long Seconds { get; set; }
}
