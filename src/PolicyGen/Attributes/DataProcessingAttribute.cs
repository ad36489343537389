namespace PolicyGen;

/// <summary>
/// A processing activity (Art. 4(2), 30 GDPR): what this class handles. The members carry <see
/// cref="DataItemAttribute"/>.
/// </summary>
/// <param name="title">Title of the processing. Published.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
public sealed class DataProcessingAttribute(string title) : Attribute
{
    /// <summary>Title of the processing. Published.</summary>
    public string Title { get; } = title;

    /// <summary>
    /// Stable identifier in links to the processing: lower case letters, digits, hyphens. Default: from the name of
    /// the class. Published.
    /// </summary>
    public string? Id { get; set; }

    /// <summary>Whether the program's operator is controller or processor here. Published.</summary>
    public ProcessingRole Role { get; set; }

    /// <summary>On whose behalf a processor works. Published.</summary>
    public string? OnBehalfOf { get; set; }

    /// <summary>Whose data these are: terms of <c>DataSubjects</c> or own words. Published.</summary>
    public string[] DataSubjects { get; set; } = [];

    /// <summary>What happens, in plain words. Published.</summary>
    public string? Description { get; set; }
}
