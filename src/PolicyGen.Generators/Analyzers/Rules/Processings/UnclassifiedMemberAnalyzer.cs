using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Reading;
using PolicyGen.Core.Vocabulary;
using PolicyGen.Generators.Parsing;
using PolicyGen.Generators.Pipeline;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0017: a property looks like personal data and nothing says whether it is.</summary>
/// <remarks>
/// It goes by the last words of the name, in English and German, and by the type. In a class with <c>[DataProcessing]</c> it is a
/// warning; in an entity of Entity Framework Core that declares nothing it is an information. A ready-made processing and a
/// <c>[DataItem]</c> on the class speak for the members they mean. The strict mode asks for every public property of a processing
/// that can hold data, and makes the information a warning. <c>[PersonalData]</c> of ASP.NET Core Identity and data classifications
/// of Microsoft.Extensions.Compliance count as an answer.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnclassifiedMemberAnalyzer : RuleAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = Rule.Create(
        RuleIds.UnclassifiedMember,
        "Member looks like personal data but is not classified",
        "'{0}' {1}; add [DataItem({2})], or [NotPersonalData(\"…\")] with the reason",
        DiagnosticSeverity.Warning,
        "A policy that leaves out data which the program holds is false (Art. 5(2), 13(1), 14(1)(d) GDPR)."
    );

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Descriptor => s_descriptor;

    private protected override void Register(CompilationStartAnalysisContext context, PolicyAnalysis analysis)
    {
        var entities = new Lazy<HashSet<INamedTypeSymbol>>(() => EntityTypes.Find(context.Compilation));
        var isStrict = BuildSettings.IsStrict(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
        context.RegisterSymbolAction(
            symbol =>
            {
                var type = (INamedTypeSymbol)symbol.Symbol;
                if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct))
                    return;
                if (analysis.FindProcessing(type, symbol.CancellationToken) is { } processing)
                {
                    if (processing.ProcessingDeclaration is not null)
                        CheckProcessing(type, processing, isStrict, symbol.ReportDiagnostic);
                }
                else if (entities.Value.Contains(type))
                {
                    CheckEntity(type, isStrict ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info, symbol.ReportDiagnostic);
                }
            },
            SymbolKind.NamedType
        );
    }

    private static void CheckProcessing(INamedTypeSymbol type, ProcessingContext processing, bool isStrict, Action<Diagnostic> report)
    {
        // What the class declares for itself, without a member, stands for members that nobody can tell.
        if (IsExempt(type) || processing.GetDeclarations("DataItem").Any(item => processing.CreateReader(item).ReadName("Member") is null))
            return;
        var declared = new HashSet<string>(
            processing
                .Processing.DataItems.Concat(processing.Contributions.SelectMany(contribution => contribution.DataItems))
                .Select(item => item.Member)
                .OfType<string>(),
            StringComparer.Ordinal
        );
        var readyMade = GetReadyMadeItems(processing);
        var classifiesMembers = readyMade.Count == 0 && declared.Count > 0;
        foreach (var property in StoredProperties.Find(type, parent => !IsDeclaredProcessing(parent)))
        {
            if (declared.Contains(property.Name) || IsClassified(property))
                continue;
            if (FindPattern(property) is { } data)
            {
                if (!data.DataItems.Any(readyMade.Contains))
                    ReportMember(property, type, data, severity: null, report);
            }
            else if (isStrict && classifiesMembers && CanHoldData(property))
            {
                report(
                    Diagnostic.Create(
                        s_descriptor,
                        property.Locations[0],
                        $"{type.Name}.{property.Name}",
                        "is in a processing and nothing says what it is",
                        "\"…\""
                    )
                );
            }
        }
    }

    private static void CheckEntity(INamedTypeSymbol type, DiagnosticSeverity severity, Action<Diagnostic> report)
    {
        if (IsExempt(type) || DeclaredMembers.GetAll(type).Any() || GetBaseTypes(type).Any(TypeParser.IsProcessing))
            return;
        foreach (var property in StoredProperties.Find(type, _ => true))
        {
            if (!IsClassified(property) && FindPattern(property) is { IsVague: false } data)
                ReportMember(property, type, data, severity, report);
        }
    }

    private static void ReportMember(
        IPropertySymbol property,
        INamedTypeSymbol type,
        PersonalDataPattern data,
        DiagnosticSeverity? severity,
        Action<Diagnostic> report
    )
    {
        object[] arguments = [$"{type.Name}.{property.Name}", "looks like personal data", "DataItems." + data.DataItems[0]];
        var location = property.Locations.First(place => place.IsInSource);
        report(
            severity is { } milder
                ? Diagnostic.Create(s_descriptor, location, milder, additionalLocations: null, properties: null, arguments)
                : Diagnostic.Create(s_descriptor, location, arguments)
        );
    }

    private static PersonalDataPattern? FindPattern(IPropertySymbol property)
    {
        var type = ValueForms.Unwrap(property.Type);
        return PersonalDataPatterns.FindByType(type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(), property.Name)
            ?? PersonalDataPatterns.FindByName(property.Name, ValueForms.GetForm(type));
    }

    /// <summary>Keys of records are left out: they are personal data only by what they lead to.</summary>
    private static bool CanHoldData(IPropertySymbol property) =>
        property.DeclaredAccessibility == Accessibility.Public
        && !property.Name.EndsWith("Id", StringComparison.Ordinal)
        && ValueForms.GetForm(ValueForms.Unwrap(property.Type)) != ValueForm.None;

    private static bool IsClassified(IPropertySymbol property)
    {
        var attributes = StoredProperties.GetAttributes(property).ToList();
        return attributes.Any(attribute => AttributeNames.FindName(attribute) is not null)
            || ExternalClassification.IsClassified(attributes);
    }

    /// <summary>The items that come with a ready-made processing, unless the class declares its own in their place.</summary>
    private static HashSet<string> GetReadyMadeItems(ProcessingContext processing)
    {
        var head = processing.ProcessingDeclaration is { } declaration ? processing.CreateReader(declaration) : null;
        var isReplaced = processing.GetAllDeclarations("DataItem").Any();
        return new HashSet<string>(
            isReplaced || KnownProcessingReader.Find(head) is not { } known ? [] : known.DataItems.Select(item => item.Key),
            StringComparer.Ordinal
        );
    }

    private static bool IsExempt(INamedTypeSymbol type) =>
        GetBaseTypes(type)
            .Prepend(type)
            .Any(one =>
                one.GetAttributes() is var attributes
                && (
                    attributes.Any(attribute => AttributeNames.FindName(attribute) == "NotPersonalData")
                    || ExternalClassification.IsClassified(attributes)
                )
            );

    private static bool IsDeclaredProcessing(INamedTypeSymbol type) =>
        type.GetAttributes().Any(attribute => AttributeNames.FindName(attribute) == "DataProcessing");

    private static IEnumerable<INamedTypeSymbol> GetBaseTypes(INamedTypeSymbol type)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
            yield return current;
    }
}
