namespace PolicyGen;

/// <summary>
/// A processing activity (Art. 4(2), 30 GDPR): what this class handles. The members carry <see
/// cref="DataItemAttribute"/>.
/// </summary>
/// <param name="title">Title of the processing. Published.</param>
/// <example>
/// <code>
/// [DataProcessing("Anrufannahme", DataSubjects = new[] { DataSubjects.Callers })]
/// public sealed class CallRecord;
/// </code>
/// </example>
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

    /// <summary>The brands or units it belongs to, as <see cref="CoversAttribute"/> names them. Published.</summary>
    public string[] Units { get; set; } = [];

    /// <summary>The ways of contact it is about. Published.</summary>
    public ContactChannel[] Channels { get; set; } = [];

    /// <summary>Where the data come from (Art. 14(2)(f) GDPR). Published.</summary>
    public DataSource Source { get; set; }

    /// <summary>The named source, where it is not the data subject (Art. 14(2)(f) GDPR). Published.</summary>
    public string? SourceName { get; set; }

    /// <summary>Whether that source is publicly accessible (Art. 14(2)(f) GDPR). Published.</summary>
    public bool PubliclyAccessible { get; set; }
}
