namespace PolicyGen;

/// <summary>
/// A recipient that is a controller of its own (Art. 4(7), (9) GDPR). On a class these data go there, on a member
/// this item.
/// </summary>
/// <param name="name">Name of the recipient. Compared without case, spaces and punctuation. Published.</param>
/// <example>
/// <code>
/// [Recipient("Deichbank", LegalEntity = "Deichbank AG", Country = Countries.DE, Role = Roles.PaymentProcessing)]
/// public sealed class Payment;
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
public sealed class RecipientAttribute(string name) : RecipientDetailsAttribute(name);
