namespace PolicyGen;

/// <summary>Another controller that decides with this one on purposes and means (Art. 26 GDPR).</summary>
/// <param name="name">Name or firm. Published.</param>
/// <example>
/// <code>
/// [assembly: JointController("Nordwerk Portal GmbH", City = "Bremen", Country = Countries.DE, Email = "info@nordwerk.example",
///     Essence = "Wir betreiben das Portal gemeinsam; Ihre Anfragen beantwortet die Rufwerk GmbH.")]
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class JointControllerAttribute(string name) : ContactAttribute(name)
{
    /// <summary>
    /// The essence of the arrangement (Art. 26(2) GDPR): who meets which duty, whole sentences. Published.
    /// </summary>
    public string? Essence { get; set; }

    /// <summary>The processing that is decided on jointly, by its title. Published.</summary>
    public string? For { get; set; }
}
