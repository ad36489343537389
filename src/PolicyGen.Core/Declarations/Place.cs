namespace PolicyGen.Core.Declarations;

/// <summary>
/// Where a declaration stands, in words that survive an edit elsewhere: the pipeline holds no location of the compiler,
/// and an analyzer finds the attribute again by this.
/// </summary>
/// <param name="Type">Full name of the declaring type; null for the assembly.</param>
/// <param name="Member">Name of the member; null for the type itself.</param>
/// <param name="AttributeIndex">Position among the attributes of that symbol, as <c>Parsing</c> orders them; -1 for the symbol
/// itself.</param>
/// <param name="Argument">Name of the argument, as the property of the attribute; null for the attribute as a whole.</param>
internal sealed record Place(string? Type, string? Member, int AttributeIndex, string? Argument)
{
    /// <summary>Simple name of another assembly that declares it; null for the project itself.</summary>
    public string? Assembly { get; init; }

    /// <summary>The type or member itself, where an attribute is missing.</summary>
    public static Place CreateForSymbol(string type, string? member = null) => new(type, member, -1, null);

    public Place WithArgument(string? argument) => this with { Argument = argument };
}
