namespace PolicyGen;

/// <summary>
/// A category of recipients that are not named (Art. 13(1)(e) GDPR). Names are the rule; a category says kind,
/// activity and place as exactly as it can.
/// </summary>
/// <param name="name">The name of the category. Published.</param>
/// <example>
/// <code>
/// [assembly: RecipientCategory("Beschäftigte in Vertrieb und Kundenservice", RecipientKind.Internal)]
/// </code>
/// </example>
[AttributeUsage(
    AttributeTargets.Assembly
        | AttributeTargets.Class
        | AttributeTargets.Struct
        | AttributeTargets.Interface
        | AttributeTargets.Property
        | AttributeTargets.Field
        | AttributeTargets.Parameter,
    AllowMultiple = true
)]
public sealed class RecipientCategoryAttribute(string name) : RecipientDetailsAttribute(name)
{
    /// <summary>A category of recipients of one kind.</summary>
    /// <param name="name">The name of the category. Published.</param>
    /// <param name="kind">The role of these recipients towards the controller. Published.</param>
    public RecipientCategoryAttribute(string name, RecipientKind kind)
        : this(name) => Kind = kind;

    /// <summary>The role of these recipients towards the controller; the page omits it if it is not given. Published.</summary>
    public RecipientKind Kind { get; set; }
}
