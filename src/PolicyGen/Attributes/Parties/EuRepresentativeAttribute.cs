namespace PolicyGen;

/// <summary>
/// The representative in the European Union of a controller that is not established there (Art. 27, 13(1)(a) GDPR).
/// </summary>
/// <param name="name">Name or firm. Published.</param>
/// <example>
/// <code>
/// [assembly: EuRepresentative("Vertreten GmbH", Street = "Kaistraße 2", PostalCode = "20457", City = "Hamburg", Country = Countries.DE,
///     Email = "eu@vertreten.example")]
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class EuRepresentativeAttribute(string name) : ContactAttribute(name);
