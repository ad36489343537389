using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Reading;
using PolicyGen.Generators.Parsing;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0053: a declaration cannot be read or used. Nothing is dropped silently.</summary>
/// <remarks>
/// A text is empty or holds a control character, a period is not positive, a country code or mechanism does not exist, a date is
/// no date, a term is not in the vocabulary, a value comes from another source generator, or the attribute stands where nothing
/// reads it (a member of a class that declares no processing, a parameter of a method). The message says what is wrong and what
/// to write.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnusableDeclarationAnalyzer : DeclarationAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = Rule.Create(
        RuleIds.UnusableDeclaration,
        "Declaration cannot be used",
        "'{0}' cannot be used: {1}; {2}",
        DiagnosticSeverity.Error,
        "A declaration that cannot be read or used would be missing from the policy, which would then say less than the program does."
    );

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Descriptor => s_descriptor;

    private protected override void Register(CompilationStartAnalysisContext context, PolicyAnalysis analysis)
    {
        base.Register(context, analysis);
        context.RegisterSymbolAction(symbol => ReportStrayAttributes(symbol, analysis), SymbolKind.NamedType);
    }

    /// <summary>Attributes that no reader comes by: on members of a class that is no processing, and on parameters of methods.</summary>
    private static void ReportStrayAttributes(SymbolAnalysisContext context, PolicyAnalysis analysis)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        var members = DeclaredMembers
            .GetNonInherited(type)
            .SelectMany(member => member.Attributes)
            .Where(attribute => AttributeNames.FindName(attribute) != "NotPersonalData")
            .ToList();
        if (members.Count > 0 && !TypeParser.IsProcessing(type) && !analysis.IsBaseOfProcessing(type))
        {
            Report(members[0], $"'{type.Name}' declares no processing", "add [DataProcessing(\"…\")] to the type");
        }

        foreach (var method in type.GetMembers().OfType<IMethodSymbol>().Where(method => method.MethodKind != MethodKind.Constructor))
        {
            foreach (var attribute in method.Parameters.SelectMany(parameter => DeclaredAttributes.Get(parameter)))
            {
                Report(
                    attribute,
                    "it stands on a parameter of a method",
                    "put it on a property, a field or a parameter of a positional record"
                );
            }
        }

        void Report(AttributeData attribute, string problem, string instead)
        {
            var location =
                DeclaredAttributes.FindSyntax(attribute, argument: null, context.CancellationToken)?.GetLocation() ?? type.Locations[0];
            context.ReportDiagnostic(Diagnostic.Create(s_descriptor, location, AttributeNames.FindName(attribute), problem, instead));
        }
    }
}
