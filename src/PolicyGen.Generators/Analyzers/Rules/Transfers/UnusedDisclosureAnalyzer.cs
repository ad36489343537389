using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Catalogue;
using PolicyGen.Core.Declarations;
using PolicyGen.Core.Reading;
using PolicyGen.Core.Rules;
using PolicyGen.Core.Vocabulary;
using PolicyGen.Generators.Parsing;
using PolicyGen.Generators.Roslyn;
using PolicyGen.Generators.Transfers;
using PolicyGen.Generators.Transfers.Flow;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0056: a class names a recipient that its data do not seem to reach.</summary>
/// <remarks>
/// It looks only at recipients that the project does send something to, and at classes that hold data and whose members code
/// reads. Data that go another way, for example through a database or another program, are not seen. Data that a method masks on the way
/// count as reaching the recipient.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnusedDisclosureAnalyzer() : TransferAnalyzer(TransferRules.UnusedDisclosure)
{
    private protected override void Register(CompilationStartAnalysisContext context, TransferSession session) =>
        session.CheckFlows(context, Check);

    private static void Check(CompilationAnalysisContext context, FlowAnalysis flow, IReadOnlyList<INamedTypeSymbol> types)
    {
        var flows = flow.GetFlows(context.CancellationToken)
            .Where(hit => !hit.Sink.IsLog)
            .Select(hit => (hit.Fact.Origin as DataOrigin, hit.Sink.Recipient!))
            .ToList();
        var used = flow
            .CallGraph.Services.Concat(flows.Select(each => each.Item2))
            .GroupBy(entry => entry.Id, StringComparer.Ordinal)
            .Select(group => group.First())
            .ToList();
        if (used.Count == 0)
            return;
        foreach (var type in types.Where(type => HoldsData(type, flow)))
        {
            foreach (var (declaration, syntax) in FindRecipientDeclarations(type, context.CancellationToken))
            {
                var recipient = ClassDisclosures.ReadRecipient(declaration, flow.Knowledge);
                if (recipient.SelfHosted || recipient.IsCategory)
                    continue;
                var disclosed = new DisclosedRecipients(flow.Knowledge.Catalogue, [recipient]);
                var meant = used.Where(disclosed.Includes).ToList();
                if (
                    meant.Count == 0
                    || flows.Any(each =>
                        each.Item1 is { } data && IncludesData(type, data.Class) && meant.Any(entry => entry.Id == each.Item2.Id)
                    )
                )
                    continue;
                context.ReportDiagnostic(TransferRules.UnusedDisclosure.CreateDiagnostic(syntax, type.Name, meant[0].Name));
            }
        }
    }

    /// <summary>
    /// A class that holds data of its own and is not a marker of a processing elsewhere; what other assemblies hold nobody sees here.
    /// </summary>
    private static bool HoldsData(INamedTypeSymbol type, FlowAnalysis flow)
    {
        if (
            type.IsAbstract
            || type.IsStatic
            || flow.AnnotatedClasses.Find(type) is not { } found
            || !SymbolEqualityComparer.Default.Equals(found.Type, type)
            || !flow.CallGraph.IsDataUsed(type)
        )
            return false;
        if (found.DataMembers.Count == 0 && !type.GetMembers().Any(found.IsPersonalData))
            return false;
        return !type.GetAttributes()
            .Any(attribute =>
                AttributeNames.IsAttribute<DataProcessingAttribute>(attribute)
                && attribute.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Primitive, Value: string processing }
                && KnownProcessingTable.IsTermLike(processing)
            );
    }

    /// <summary>The recipients on a class and its members.</summary>
    private static IEnumerable<(Declaration Declaration, Location Location)> FindRecipientDeclarations(
        INamedTypeSymbol type,
        CancellationToken cancellationToken
    )
    {
        var parsed = TypeParser.Parse(type, cancellationToken);
        return parsed
            .AllDeclarations.Where(RecipientReader.IsRecipient)
            .Select(declaration => (declaration, FindingLocator.Find(declaration.Place, type, cancellationToken)));
    }

    /// <summary>Whether data of one class are data of another: it is the class, a part of its family, or used in it.</summary>
    private static bool IncludesData(INamedTypeSymbol type, INamedTypeSymbol data) =>
        data.IsOrInheritsFrom(type)
        || type.IsOrInheritsFrom(data)
        || ClassDisclosures.GetUsedInClasses(data).Any(target => SymbolEqualityComparer.Default.Equals(target, type));
}
