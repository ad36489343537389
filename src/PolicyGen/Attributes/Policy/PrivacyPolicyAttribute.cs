namespace PolicyGen;

/// <summary>Makes this project the root of a privacy policy: its build writes the policy (Art. 12, 13 GDPR).</summary>
/// <param name="title">Title of the policy in its first language; a plain title when none is given. Published.</param>
/// <example>
/// <code>
/// [assembly: PrivacyPolicy("Datenschutzerklärung Rufassistent", Languages = "de,en", AsOf = "2026-11-01", Version = "1.2")]
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class PrivacyPolicyAttribute(string? title = null) : Attribute
{
    /// <summary>Title of the policy in its first language; a plain title when none is given. Published.</summary>
    public string? Title { get; } = title;

    /// <summary>
    /// Languages of the policy, ISO 639-1 codes separated by commas; <c>de</c> and <c>en</c> are there. The first is
    /// the one the declarations are written in. Default: <c>de,en</c>. Published.
    /// </summary>
    public string? Languages { get; set; }

    /// <summary>Date of the policy, <c>yyyy-MM-dd</c> or <c>yyyy-MM</c>; never taken from the build. Published.</summary>
    public string? AsOf { get; set; }

    /// <summary>Version of the policy. Published.</summary>
    public string? Version { get; set; }

    /// <summary>Date by which the policy is to be reviewed, <c>yyyy-MM-dd</c> or <c>yyyy-MM</c>. Internal.</summary>
    public string? ReviewBy { get; set; }

    /// <summary>Absolute http(s) URLs at which the current version is published. Published.</summary>
    public string[] PublishedAt { get; set; } = [];

    /// <summary>
    /// Name of the generated class; default <c>PrivacyPolicy</c>, in the root namespace of the project. Internal.
    /// </summary>
    public string? TypeName { get; set; }
}
