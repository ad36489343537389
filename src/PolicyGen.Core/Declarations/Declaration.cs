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
    /// <summary>Whether this is the attribute.</summary>
    public bool IsAttribute<TAttribute>()
        where TAttribute : Attribute => Attribute == AttributeName<TAttribute>.Value;

    /// <summary>The argument of this name as it is declared; null where it is left out.</summary>
    public Argument? Find(string? argument)
    {
        foreach (var declared in Arguments)
        {
            if (declared.Name == argument)
                return declared;
        }

        return null;
    }

    /// <summary>Whether an argument is declared. One that cannot be used is reported as that, and is not missing besides.</summary>
    public bool Has(string argument) => Find(argument) is not null;

    /// <summary>Where an argument stands, or the attribute when it is left out.</summary>
    public Place GetPlace(string argument) => Find(argument)?.Place ?? Place;

    /// <summary>A text as it is declared, before it is read: a constant of the vocabulary, or own words.</summary>
    public string? GetText(string argument) => Find(argument)?.Value is { Kind: ArgumentKind.Text, Text: var text } ? text.Trim() : null;

    /// <summary>The texts of an array as they are declared.</summary>
    public IReadOnlyList<string> GetTexts(string argument) => [.. Find(argument)?.Value.Texts.Select(text => text.Trim()) ?? []];

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

    /// <summary>The first attribute of this kind on the type.</summary>
    public Declaration? Find<TAttribute>()
        where TAttribute : Attribute => Declarations.FirstOrDefault(declaration => declaration.IsAttribute<TAttribute>());

    /// <summary>Whether the type or one of its members carries the attribute.</summary>
    public bool Declares<TAttribute>()
        where TAttribute : Attribute => AllDeclarations.Any(declaration => declaration.IsAttribute<TAttribute>());

    /// <summary>Those on the type and on its members.</summary>
    public IEnumerable<Declaration> AllDeclarations => Declarations.Concat(Members.SelectMany(member => member.Declarations));
}

/// <summary>The declarations on the assembly.</summary>
internal sealed record AssemblyDeclarations(ValueList<Declaration> Declarations)
{
    /// <summary>The first attribute of this kind; null for none.</summary>
    public Declaration? Find<TAttribute>()
        where TAttribute : Attribute
    {
        foreach (var declaration in Declarations)
        {
            if (declaration.IsAttribute<TAttribute>())
                return declaration;
        }

        return null;
    }

    /// <summary>All attributes of this kind.</summary>
    public IEnumerable<Declaration> FindAll<TAttribute>()
        where TAttribute : Attribute => Declarations.Where(declaration => declaration.IsAttribute<TAttribute>());
}
