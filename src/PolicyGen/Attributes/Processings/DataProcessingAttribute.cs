namespace PolicyGen;

/// <summary>
/// A processing activity (Art. 4(2), 30 GDPR): what this class handles. The members carry <see
/// cref="DataItemAttribute"/>.
/// </summary>
/// <remarks>
/// <para>
/// A constant of <see cref="KnownProcessings"/> gives ready-made parts in the languages of the policy: title, description,
/// whose data these are, where they come from, data items and purposes with their legal bases. The documentation of each
/// constant says which. Retention and recipients are always the class's own to declare.
/// </para>
/// <para>
/// Each part is replaced by declaring one's own: the purposes by <see cref="PurposeAttribute"/>, the data items by <see
/// cref="DataItemAttribute"/> on the class or its members, everything else by the property of its name. A <see
/// cref="LegalBasisAttribute"/> gives the ready-made purposes that rest on that basis the interest, the law or the way to
/// withdraw, without repeating them.
/// </para>
/// </remarks>
/// <param name="processing">
/// A ready-made processing, a constant of <see cref="KnownProcessings"/>, or the title in your own words. Published.
/// </param>
/// <example>
/// <code>
/// [DataProcessing(KnownProcessings.ServerLogs), Retention(Days = 7)]
/// abstract class Logs;
///
/// [DataProcessing("Anrufannahme", DataSubjects = new[] { DataSubjects.Callers })]
/// public sealed class CallRecord;
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
public sealed class DataProcessingAttribute(string processing) : Attribute
{
    /// <summary>A ready-made processing or the title in your own words. Published.</summary>
    public string Processing { get; } = processing;

    /// <summary>The title in your own words, where a ready-made processing is to have another one than its own. Published.</summary>
    public string? Title { get; set; }

    /// <summary>
    /// Stable identifier in links to the processing: lower case letters, digits, hyphens. Default: from the name of
    /// the class. Published.
    /// </summary>
    public string? Id { get; set; }

    /// <summary>Whether the program's operator is controller or processor here. Published.</summary>
    public ProcessingRole Role { get; set; }

    /// <summary>On whose behalf a processor works, in words that stand behind “im Auftrag von” or “on behalf of”. Published.</summary>
    public string? OnBehalfOf { get; set; }

    /// <summary>Whose data these are: terms of <c>DataSubjects</c> or your own words. Published.</summary>
    public string[] DataSubjects { get; set; } = [];

    /// <summary>A description in plain words. Published.</summary>
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
