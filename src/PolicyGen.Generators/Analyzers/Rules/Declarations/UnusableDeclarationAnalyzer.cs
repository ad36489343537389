using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Rules;
using PolicyGen.Generators.Parsing;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0053: an attribute, or an argument of it, cannot be used for the policy.</summary>
/// <remarks>
/// A country code is misspelt, a date is not a date, a term is not in the vocabulary, a value comes from another source generator,
/// or the attribute stands where nothing reads it (a member of a class that declares no processing, a parameter of a method). The
/// message says what is wrong and what to write.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnusableDeclarationAnalyzer() : LiveAnalyzer(DeclarationRules.UnusableDeclaration)
{
    private protected override LiveChecks Checks => new() { ReportsReading = true };

    private protected override void Register(CompilationStartAnalysisContext context, PolicyAnalysis analysis)
    {
        base.Register(context, analysis);
        context.RegisterSymbolAction(symbol => ReportStrayAttributes(symbol, analysis), SymbolKind.NamedType);
    }

    /// <summary>
    /// Attributes that no reader comes across: on members of a class that is not a processing, and on parameters of methods.
    /// </summary>
    private static void ReportStrayAttributes(SymbolAnalysisContext context, PolicyAnalysis analysis)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        var members = DeclaredMembers
            .GetNonInherited(type)
            .SelectMany(member => member.Attributes)
            .Where(attribute => !AttributeNames.IsAttribute<NotPersonalDataAttribute>(attribute))
            .ToList();
        if (members.Count > 0 && !TypeParser.IsProcessing(type) && !analysis.IsBaseOfProcessing(type))
            Report(members[0], $"'{type.Name}' declares no processing", "Add [DataProcessing(\"…\")] to the type.");

        foreach (var method in type.GetMembers().OfType<IMethodSymbol>().Where(method => method.MethodKind != MethodKind.Constructor))
        {
            foreach (var attribute in method.Parameters.SelectMany(parameter => DeclaredAttributes.Get(parameter)))
            {
                Report(
                    attribute,
                    "it stands on a parameter of a method",
                    "Put it on a property, a field or a parameter of a positional record."
                );
            }
        }

        void Report(AttributeData attribute, string problem, string remedy)
        {
            var location =
                DeclaredAttributes.FindSyntax(attribute, argument: null, context.CancellationToken)?.GetLocation() ?? type.Locations[0];
            context.ReportDiagnostic(
                DeclarationRules.UnusableDeclaration.CreateDiagnostic(location, AttributeNames.FindName(attribute), problem, remedy)
            );
        }
    }
}
