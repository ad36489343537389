using System.Reflection;
using System.Runtime.Loader;
using System.Text;

namespace PolicyGen.Testing;

/// <summary>The generated class, loaded beside the tests: its model is another type than the generator's own.</summary>
public sealed class LoadedPolicy : IDisposable
{
    private readonly AssemblyLoadContext _context = new("policy under test", isCollectible: true);
    private readonly string _typeName;

    private delegate ReadOnlySpan<byte> Html();

    internal LoadedPolicy(Stream assembly, string typeName)
    {
        _typeName = typeName;
        _context.Resolving += static (context, name) =>
            name.Name == "PolicyGen" ? context.LoadFromAssemblyPath(References.PolicyGenPath) : null;
        Assembly = _context.LoadFromStream(assembly);
    }

    /// <summary>The assembly.</summary>
    public Assembly Assembly { get; }

    /// <summary>The generated class.</summary>
    public Type Type => Assembly.GetType(_typeName, throwOnError: true)!;

    /// <summary>The <c>Document</c> of the class.</summary>
    public object Document => Type.GetProperty("Document")!.GetValue(null)!;

    /// <summary>The names of the members of a nested class, for example of <c>Processors</c>.</summary>
    public IReadOnlyList<string> GetMembers(string nested) =>
        [.. Type.GetNestedType(nested)!.GetProperties().Select(property => property.Name)];

    /// <summary>A member of a nested class, for example of <c>Processors</c>.</summary>
    public object GetMember(string nested, string name) => Type.GetNestedType(nested)!.GetProperty(name)!.GetValue(null)!;

    /// <summary>The page in a language.</summary>
    public byte[] GetHtmlBytes(string language)
    {
        var property = Type.GetNestedType("Html")!.GetProperty(char.ToUpperInvariant(language[0]) + language[1..])!;
        return property.GetMethod!.CreateDelegate<Html>()().ToArray();
    }

    /// <summary>The page in a language; its bytes have to be UTF-8.</summary>
    public string GetHtml(string language) => new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(GetHtmlBytes(language));

    /// <summary>The policy in another form and, where it has one, a language; its bytes have to be UTF-8.</summary>
    public string GetText(string form, string? language = null)
    {
        var property = language is null
            ? Type.GetProperty(form)!
            : Type.GetNestedType(form)!.GetProperty(char.ToUpperInvariant(language[0]) + language[1..])!;
        return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(property.GetMethod!.CreateDelegate<Html>()());
    }

    /// <inheritdoc/>
    public void Dispose() => _context.Unload();
}
