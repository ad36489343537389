namespace PolicyGen;

/// <summary>
/// An item of personal data (Art. 4(1), 14(1)(d) GDPR): on a property, field or parameter of a positional record, or
/// on the class.
/// </summary>
/// <param name="label">A term of <c>DataItems</c> or your own words. Published.</param>
/// <example>
/// <code>
/// public sealed record CallRecord(
///     [DataItem(DataItems.PhoneNumber)] string Caller,
///     [DataItem("Ihr Anliegen", Optional = true)] string? Request);
/// </code>
/// </example>
[AttributeUsage(
    AttributeTargets.Class
        | AttributeTargets.Struct
        | AttributeTargets.Interface
        | AttributeTargets.Property
        | AttributeTargets.Field
        | AttributeTargets.Parameter,
    AllowMultiple = true
)]
public sealed class DataItemAttribute(string label) : Attribute
{
    /// <summary>A term of <c>DataItems</c> or your own words. Published.</summary>
    public string Label { get; } = label;

    /// <summary>
    /// On a class: the member that holds the item, for members that cannot carry attributes; use <c>nameof</c>.
    /// Internal.
    /// </summary>
    public string? Member { get; set; }

    /// <summary>The data subject may leave it out. Published.</summary>
    public bool Optional { get; set; }

    /// <summary>The category it belongs to. Published.</summary>
    public string? Category { get; set; }

    /// <summary>Where it comes from, when not from the data subject (Art. 14(2)(f) GDPR). Published.</summary>
    public string? Source { get; set; }

    /// <summary>Why the item needs more care than others. Published.</summary>
    public Sensitivity Sensitivity { get; set; }
}
