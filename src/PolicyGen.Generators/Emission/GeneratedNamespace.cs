using PolicyGen.Core.Reading;

namespace PolicyGen.Generators.Emission;

/// <summary>The namespace of the generated class: the project's root namespace, made valid.</summary>
internal static class GeneratedNamespace
{
    /// <summary>For example <c>My_App</c> for <c>My-App</c>, <c>_1App</c> for <c>1App</c>, <c>@class</c> for <c>class</c>.</summary>
    public static string FromRootNamespace(string rootNamespace) =>
        string.Join(".", rootNamespace.Split('.').Where(part => part.Length > 0).Select(Sanitize));

    private static string Sanitize(string part)
    {
        var name = new string([.. part.Select(c => CSharpIdentifier.IsPartCharacter(c) ? c : '_')]);
        if (!CSharpIdentifier.IsStartCharacter(name[0]))
            name = "_" + name;
        return MemberNames.Escape(name);
    }
}
