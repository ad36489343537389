using System.Runtime.CompilerServices;
using PolicyGen.Core.Declarations;

namespace PolicyGen.Core.Reading;

/// <summary>
/// Which declarations a part of the model was read from. Parts are told apart by reference: two classes may declare equal purposes.
/// </summary>
internal sealed class SourceMap
{
    private readonly ConditionalWeakTable<object, List<Declaration>> _declarations = new();

    /// <summary>The declaration of a part; null for one that no declaration states, such as a part of a ready-made processing.</summary>
    public Declaration? Find(object? part) => FindAll(part) is { Count: > 0 } declarations ? declarations[0] : null;

    /// <summary>The declarations of a part: several where the class and its members state the same.</summary>
    public IReadOnlyList<Declaration> FindAll(object? part) =>
        part is not null && _declarations.TryGetValue(part, out var declarations) ? declarations : [];

    public void Add(object part, Declaration declaration) => _declarations.GetOrCreateValue(part).Add(declaration);

    /// <summary>Adds the declarations of a part to what was made of it.</summary>
    public void Inherit(object part, object original)
    {
        if (!ReferenceEquals(part, original) && _declarations.TryGetValue(original, out var declarations))
            _declarations.GetOrCreateValue(part).AddRange(declarations);
    }
}
