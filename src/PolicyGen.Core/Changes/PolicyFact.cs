namespace PolicyGen.Core.Changes;

/// <summary>One fact of a policy.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="OwnerId">Id of the recipient or processing it is about; empty for the policy as a whole.</param>
/// <param name="Name">What it is told from others by; empty where there is one alone.</param>
/// <param name="Value">What it says, in the first language of the policy.</param>
internal sealed record PolicyFact(PolicyFactKind Kind, string OwnerId, string Name, string Value);
