using PolicyGen.Model;

namespace PolicyGen.Core.Declarations;

/// <summary>An argument of an attribute, by the name of the property that holds it.</summary>
/// <param name="Name">For example <c>Country</c>, for constructor arguments too.</param>
/// <param name="Value">The constant.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record Argument(string Name, ArgumentValue Value, Place Place);

/// <summary>
/// One attribute of PolicyGen as it stands in the source. The records of this folder are what leaves the compiler: they
/// are compared by value and hold no symbol, syntax node, location or compilation, or caching breaks.
/// </summary>
/// <param name="Attribute">Name of the attribute without its suffix, for example <c>Processor</c>.</param>
/// <param name="Arguments">The arguments that are written, constructor arguments first.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record Declaration(string Attribute, ValueList<Argument> Arguments, Place Place)
{
    /// <summary>Whether both say the same, wherever they stand.</summary>
    public bool IsEquivalentTo(Declaration other) =>
        Attribute == other.Attribute
        && Arguments.Count == other.Arguments.Count
        && Arguments.All(argument => other.Arguments.Any(same => same.Name == argument.Name && same.Value.IsEquivalentTo(argument.Value)));

    /// <summary>The arguments whose constants cannot be read.</summary>
    public IEnumerable<Place> UnreadablePlaces =>
        Arguments.Where(argument => argument.Value.IsUnreadable).Select(argument => argument.Place);
}

/// <summary>The declarations on one member.</summary>
internal sealed record MemberDeclarations(string Name, ValueList<Declaration> Declarations);

/// <summary>The declarations on one type and its members: one processing.</summary>
/// <param name="FullName">Namespace, containing types and name, with type parameters; the file behind it for a file-local type.</param>
/// <param name="Name">Simple name.</param>
/// <param name="Declarations">Those on the type.</param>
/// <param name="Members">Members with declarations, inherited ones last.</param>
internal sealed record TypeDeclarations(
    string FullName,
    string Name,
    ValueList<Declaration> Declarations,
    ValueList<MemberDeclarations> Members
)
{
    /// <summary>The arguments whose constants cannot be read, those on members included.</summary>
    public ValueList<Place> UnreadablePlaces => AllDeclarations.SelectMany(declaration => declaration.UnreadablePlaces).ToValueList();

    /// <summary>Whether both are one type: a file that is linked into several projects declares it in each.</summary>
    public bool IsEquivalentTo(TypeDeclarations other) =>
        FullName == other.FullName
        && IsEquivalentTo(Declarations, other.Declarations)
        && Members.Count == other.Members.Count
        && Members
            .Zip(other.Members, (left, right) => left.Name == right.Name && IsEquivalentTo(left.Declarations, right.Declarations))
            .All(same => same);

    private static bool IsEquivalentTo(ValueList<Declaration> left, ValueList<Declaration> right) =>
        left.Count == right.Count && left.Zip(right, (one, other) => one.IsEquivalentTo(other)).All(same => same);

    /// <summary>Those on the type and on its members.</summary>
    public IEnumerable<Declaration> AllDeclarations => Declarations.Concat(Members.SelectMany(member => member.Declarations));
}

/// <summary>The declarations on the assembly.</summary>
internal sealed record AssemblyDeclarations(ValueList<Declaration> Declarations)
{
    public Declaration? Find(string attribute)
    {
        foreach (var declaration in Declarations)
        {
            if (declaration.Attribute == attribute)
                return declaration;
        }

        return null;
    }
}
