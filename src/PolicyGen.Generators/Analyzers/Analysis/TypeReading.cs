using PolicyGen.Core.Declarations;
using PolicyGen.Core.Reading;

namespace PolicyGen.Generators.Analyzers;

/// <summary>One annotated type, read.</summary>
/// <param name="Declarations">What it declares.</param>
/// <param name="Processing">What that says.</param>
/// <param name="Findings">What is wrong with it and needs nothing else to be seen.</param>
internal sealed record TypeReading(TypeDeclarations Declarations, ParsedProcessing Processing, IReadOnlyList<Finding> Findings);
