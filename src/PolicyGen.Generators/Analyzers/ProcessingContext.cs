using PolicyGen.Core.Declarations;
using PolicyGen.Core.Reading;
using PolicyGen.Model;

namespace PolicyGen.Generators.Analyzers;

/// <summary>A processing as the rules see it: what is declared, what it says, and where.</summary>
internal sealed record ProcessingContext(TypeDeclarations Type, Processing Processing, PolicyAnalysis Analysis)
{
    /// <summary>The <c>[DataProcessing]</c>; a class with other attributes alone is none that has to be complete.</summary>
    public Declaration? ProcessingDeclaration => FindDeclaration("DataProcessing");

    /// <summary>Where something of the processing is missing.</summary>
    public Place Place => ProcessingDeclaration?.Place ?? Place.CreateForSymbol(Type.FullName);

    /// <summary>What messages call it.</summary>
    public string Title => Processing.Title.ToString();

    public Declaration? FindDeclaration(string attribute) => GetDeclarations(attribute).FirstOrDefault();

    public IEnumerable<Declaration> GetDeclarations(string attribute) =>
        Type.Declarations.Where(declaration => declaration.Attribute == attribute);

    /// <summary>Those on the class and on its members.</summary>
    public IEnumerable<Declaration> GetAllDeclarations(string attribute) =>
        Type
            .Declarations.Concat(Type.Members.SelectMany(member => member.Declarations))
            .Where(declaration => declaration.Attribute == attribute);

    /// <summary>The attribute as its reader sees it, without findings.</summary>
    public DeclarationReader CreateReader(Declaration declaration) => new(declaration, Analysis.Header.Context, findings: null);

    /// <summary>The purposes with their attributes; those of a ready-made processing have the <c>[DataProcessing]</c>.</summary>
    public IEnumerable<(Purpose Purpose, Place Place)> Purposes
    {
        get
        {
            var declared = GetDeclarations("Purpose").Where(declaration => CreateReader(declaration).ReadText("Text") is not null).ToList();
            return Processing.Purposes.Select(
                (purpose, i) => (purpose, declared.Count == Processing.Purposes.Count ? declared[i].Place : Place)
            );
        }
    }

    /// <summary>What other types add to this processing.</summary>
    public IEnumerable<Processing> Contributions => Analysis.GetContributions(Type.FullName);

    public bool HasBasis(Basis basis) => Processing.Purposes.Any(purpose => purpose.Bases.Contains(basis));
}
