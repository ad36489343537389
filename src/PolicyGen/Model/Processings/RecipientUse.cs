namespace PolicyGen.Model;

/// <summary>That data of a processing go to a recipient.</summary>
public sealed record RecipientUse
{
    /// <summary>The <see cref="Recipient.Id"/> of the recipient.</summary>
    public string RecipientId { get; init; } = "";

    /// <summary>The items that go there; empty for all of the processing.</summary>
    public ValueList<LocalizedText> Items { get; init; } = ValueList<LocalizedText>.Empty;

    /// <summary>When the data go there, where that is not always.</summary>
    public LocalizedText? Condition { get; init; }
}
