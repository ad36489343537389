using PolicyGen.Core.Declarations;
using PolicyGen.Model;

namespace PolicyGen.Core.Reading;

/// <summary>One annotated type, read; recipients are merged over the whole policy and so still declarations here.</summary>
internal sealed record ParsedProcessing
{
    /// <summary>What the type declares.</summary>
    public TypeDeclarations? Type { get; init; }

    /// <summary>The processing; its recipients' ids are still their keys.</summary>
    public Processing Processing { get; init; } = new();

    /// <summary>Whether the type is a processing of its own, and not only used in another one.</summary>
    public bool IsStandalone { get; init; }

    /// <summary>The declared identifier; null for none.</summary>
    public string? DeclaredId { get; init; }

    /// <summary>Simple name of the type.</summary>
    public string TypeName { get; init; } = "";

    /// <summary>The recipient attributes of the type and its members.</summary>
    public ValueList<Declaration> RecipientDeclarations { get; init; } = ValueList<Declaration>.Empty;

    /// <summary>What the type adds to other processings: <c>[UsedIn]</c>.</summary>
    public ValueList<Contribution> Contributions { get; init; } = ValueList<Contribution>.Empty;

    /// <summary>The arguments whose constants cannot be read.</summary>
    public ValueList<Place> UnreadablePlaces { get; init; } = ValueList<Place>.Empty;
}

/// <summary>Data that also belong to another processing.</summary>
/// <param name="Declaration">The <c>[UsedIn]</c>.</param>
/// <param name="TargetType">Full name of the class that declares that processing.</param>
/// <param name="Item">The item of the member that carries the attribute; null for all of the class.</param>
internal sealed record Contribution(Declaration Declaration, string TargetType, DataItem? Item);
