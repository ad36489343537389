namespace PolicyGen;

/// <summary>A statement of one's own in a section of the policy, where no other attribute can say it.</summary>
/// <param name="section">The section it stands in; on a class it stands in that processing. Published.</param>
/// <param name="text">The statement, whole sentences. Published.</param>
/// <example>
/// <code>
/// [assembly: PolicyNote(PolicySection.Security, "Bemerken Sie eine Sicherheitslücke, schreiben Sie uns bitte sofort.")]
/// </code>
/// </example>
[AttributeUsage(
    AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface,
    AllowMultiple = true
)]
public sealed class PolicyNoteAttribute(PolicySection section, string text) : Attribute
{
    /// <summary>The section it stands in; on a class it stands in that processing. Published.</summary>
    public PolicySection Section { get; } = section;

    /// <summary>The statement, whole sentences. Published.</summary>
    public string Text { get; } = text;
}
