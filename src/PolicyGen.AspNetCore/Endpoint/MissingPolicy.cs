using System.ComponentModel;

namespace PolicyGen.AspNetCore;

/// <summary>
/// Stands where a policy is missing: the type of the parameter of the <c>MapPrivacyPolicy</c> overload that a project
/// without a privacy policy binds to, and that is a compile error. There are no instances.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MissingPolicy
{
    private MissingPolicy() { }
}
