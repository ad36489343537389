#if NET
namespace PolicyGen.Model;

/// <summary>A version of the policy that was accepted, with its pages as they were kept then.</summary>
/// <param name="name">The name of the version in addresses, for example <c>1.1</c>.</param>
/// <param name="pages">Its pages, one per language.</param>
public sealed class PolicyVersion(string name, ValueList<PolicyVersionPage> pages)
{
    /// <summary>The name of the version in addresses, for example <c>1.1</c>.</summary>
    public string Name { get; } = name;

    /// <summary>Its pages, one per language.</summary>
    public ValueList<PolicyVersionPage> Pages { get; } = pages;
}

/// <summary>The kept page of a version in one language. It lies in the assembly and is read when somebody asks for it.</summary>
/// <param name="language">Two-letter ISO 639-1 code of the language, lower case.</param>
/// <param name="note">The HTML that says that the version is an earlier one; empty for the current one.</param>
/// <param name="open">Opens the resource of the assembly; null where it has none.</param>
public sealed class PolicyVersionPage(string language, string note, Func<Stream?> open)
{
    /// <summary>Two-letter ISO 639-1 code of the language, lower case.</summary>
    public string Language { get; } = language;

    /// <summary>The HTML that says that the version is an earlier one, encoded; empty for the current one.</summary>
    public string Note { get; } = note;

    /// <summary>Opens the page as it was kept, in UTF-8; null where the assembly does not hold it.</summary>
    public Stream? Open() => open();
}
#endif
