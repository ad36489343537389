using PolicyGen.Core.Declarations;
using PolicyGen.Model;

namespace PolicyGen.Generators.Analyzers;

/// <summary>A processing as the rules see it: what it says, and where that is declared.</summary>
/// <param name="Type">The declarations of the class.</param>
/// <param name="Processing">What they say.</param>
/// <param name="Analysis">The compilation it belongs to.</param>
internal sealed record ProcessingContext(TypeDeclarations Type, Processing Processing, PolicyAnalysis Analysis)
{
    /// <summary>The <c>[DataProcessing]</c>; null for a class that is only used in other processings and need not be complete.</summary>
    public Declaration? Head => Type.Find<DataProcessingAttribute>();

    /// <summary>Where something of the processing is missing.</summary>
    public Place Place => Head?.Place ?? Place.CreateForSymbol(Type.FullName);

    /// <summary>What messages call it.</summary>
    public string Title => Processing.Title.ToString();

    /// <summary>The processings that <c>[UsedIn]</c> of other types adds to this one.</summary>
    public IEnumerable<Processing> Contributions => Analysis.GetContributions(Type.FullName);

    public bool HasBasis(Basis basis) => Processing.Purposes.Any(purpose => purpose.Bases.Contains(basis));

    /// <summary>The declaration of a part of the processing; null for one of a ready-made processing.</summary>
    public Declaration? FindSource(object? part) => Analysis.Sources.Find(part);

    /// <summary>The declarations of a part of the processing: several where the class and its members state the same.</summary>
    public IReadOnlyList<Declaration> FindSources(object part) => Analysis.Sources.FindAll(part);

    /// <summary>Where a part of the processing is declared: one of a ready-made processing where that is named.</summary>
    public Place GetPlace(object? part) => FindSource(part)?.Place ?? Place;

    /// <summary>Where an argument of a part is declared, or the part when it is left out.</summary>
    public Place GetPlace(object? part, string argument) => FindSource(part)?.GetPlace(argument) ?? Place;
}
