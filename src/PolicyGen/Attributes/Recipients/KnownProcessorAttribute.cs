namespace PolicyGen;

/// <summary>
/// A service and how code that sends data to it is recognised, for the rules that find undisclosed transfers (Art. 13(1)(e),
/// (f) GDPR). It extends the catalogue of PolicyGen; where the catalogue has an entry of that name, lists add to it and
/// single values replace its own. It discloses nothing: that is what <see cref="ProcessorAttribute"/> is for. A library may
/// carry it for the service it talks to; it is read from references.
/// </summary>
/// <param name="name">Name of the service as a policy writes it. Compared without case, spaces and punctuation. Internal.</param>
/// <example>
/// <code>
/// [assembly: KnownProcessor("Sprechwerk", Namespaces = new[] { "Sprechwerk.Client" }, Hosts = new[] { "*.sprechwerk.example" },
///     LegalEntity = "Sprechwerk Systems Inc.", Country = Countries.US, Role = Roles.AiTelephony)]
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class KnownProcessorAttribute(string name) : Attribute
{
    /// <summary>Name of the service as a policy writes it. Compared without case, spaces and punctuation. Internal.</summary>
    public string Name { get; } = name;

    /// <summary>Other names that a policy may use for it. Internal.</summary>
    public string[] Aliases { get; set; } = [];

    /// <summary>Legal entity that receives the data. Internal; a code fix writes it into a declaration.</summary>
    public string? LegalEntity { get; set; }

    /// <summary>Postal address of the entity. Internal; a code fix writes it into a declaration.</summary>
    public string? Address { get; set; }

    /// <summary>
    /// Country of the seat, ISO 3166-1 alpha-2 code; see <c>Countries</c>. Internal; a code fix writes it into a declaration.
    /// </summary>
    public string? Country { get; set; }

    /// <summary>
    /// Country of the group's head where it differs, ISO 3166-1 alpha-2 code. Internal; a code fix writes it into a declaration.
    /// </summary>
    public string? GroupCountry { get; set; }

    /// <summary>
    /// The task of the service: a term of <c>Roles</c> or your own words. Internal; a code fix writes it into a declaration.
    /// </summary>
    public string? Role { get; set; }

    /// <summary>Namespaces of its library, with all below them, for example <c>Sprechwerk.Client</c>. Internal.</summary>
    public string[] Namespaces { get; set; } = [];

    /// <summary>Simple names of the assemblies of its library, for example <c>Sprechwerk.Client</c>. Internal.</summary>
    public string[] Assemblies { get; set; } = [];

    /// <summary>Full names of types that send although neither their name nor an asynchronous method shows it. Internal.</summary>
    public string[] Senders { get; set; } = [];

    /// <summary>Namespaces or full names of types that never send: models, exceptions. Internal.</summary>
    public string[] NonSenders { get; set; } = [];

    /// <summary>Names of extension methods that register its client, for example <c>AddSprechwerk</c>. Internal.</summary>
    public string[] Registrations { get; set; } = [];

    /// <summary>Hosts of the service; <c>*.</c> in front stands for any subdomain. Internal.</summary>
    public string[] Hosts { get; set; } = [];

    /// <summary>How strongly the use of its library indicates a transfer. Internal.</summary>
    public TransferSignal Signal { get; set; }
}
