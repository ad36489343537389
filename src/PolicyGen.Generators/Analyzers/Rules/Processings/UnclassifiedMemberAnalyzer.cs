using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Rules;
using PolicyGen.Core.Vocabulary;
using PolicyGen.Generators.Parsing;
using PolicyGen.Generators.Pipeline;
using PolicyGen.Generators.Roslyn;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0017: a property looks like personal data and nothing says whether it is.</summary>
/// <remarks>
/// It goes by the last words of the name, in English and German, and by the type. In a class with <c>[DataProcessing]</c> it is a
/// warning; in an entity of Entity Framework Core that declares nothing it is an info. A ready-made processing and a
/// <c>[DataItem]</c> on the class stand for the members they mean. The strict mode asks about every public property of a processing
/// that can hold data, and makes the info a warning. <c>[PersonalData]</c> of ASP.NET Core Identity and data classifications
/// of Microsoft.Extensions.Compliance count as an answer.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnclassifiedMemberAnalyzer() : RuleAnalyzer(ProcessingRules.UnclassifiedMember)
{
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
                    if (processing.Head is not null)
                        CheckProcessing(type, processing, isStrict, symbol.ReportDiagnostic);
                }
                else if (entities.Value.Contains(type))
                {
                    CheckEntity(
                        type,
                        isStrict ? ProcessingRules.UnclassifiedMember : ProcessingRules.UnclassifiedEntityMember,
                        symbol.ReportDiagnostic
                    );
                }
            },
            SymbolKind.NamedType
        );
    }

    private static void CheckProcessing(INamedTypeSymbol type, ProcessingContext processing, bool isStrict, Action<Diagnostic> report)
    {
        if (IsExempt(type) || DeclaresItemsWithoutMember(processing))
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
                    ReportMember(property, type, data, ProcessingRules.UnclassifiedMember, report);
            }
            else if (isStrict && classifiesMembers && CanHoldData(property))
            {
                report(ProcessingRules.UnstatedMember.CreateDiagnostic(property.Locations[0], $"{type.Name}.{property.Name}"));
            }
        }
    }

    private static void CheckEntity(INamedTypeSymbol type, Rule rule, Action<Diagnostic> report)
    {
        if (IsExempt(type) || DeclaredMembers.GetAll(type).Any() || type.GetBaseTypes().Any(TypeParser.IsProcessing))
            return;
        foreach (var property in StoredProperties.Find(type, _ => true))
        {
            if (!IsClassified(property) && FindPattern(property) is { IsVague: false } data)
                ReportMember(property, type, data, rule, report);
        }
    }

    private static void ReportMember(
        IPropertySymbol property,
        INamedTypeSymbol type,
        PersonalDataPattern data,
        Rule rule,
        Action<Diagnostic> report
    )
    {
        var location = property.Locations.First(place => place.IsInSource);
        report(rule.CreateDiagnostic(location, $"{type.Name}.{property.Name}", $"{nameof(DataItems)}.{data.DataItems[0]}"));
    }

    /// <summary>What the class declares for itself, without a member, stands for members that nobody can tell.</summary>
    private static bool DeclaresItemsWithoutMember(ProcessingContext processing) =>
        processing.Type.Declarations.Any(declaration =>
            declaration.IsAttribute<DataItemAttribute>() && declaration.GetText(nameof(DataItemAttribute.Member)) is null or ""
        );

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
        var isReplaced = processing.Type.Declares<DataItemAttribute>();
        return new HashSet<string>(
            isReplaced || processing.Head?.GetText(nameof(DataProcessingAttribute.Processing)) is not { } name
                ? []
                : KnownProcessingTable.Find(name)?.DataItems.Select(item => item.Key) ?? [],
            StringComparer.Ordinal
        );
    }

    private static bool IsExempt(INamedTypeSymbol type) =>
        type.GetSelfAndBaseTypes()
            .Any(one =>
                one.GetAttributes() is var attributes
                && (
                    attributes.Any(attribute => AttributeNames.IsAttribute<NotPersonalDataAttribute>(attribute))
                    || ExternalClassification.IsClassified(attributes)
                )
            );

    private static bool IsDeclaredProcessing(INamedTypeSymbol type) =>
        type.GetAttributes().Any(attribute => AttributeNames.IsAttribute<DataProcessingAttribute>(attribute));
}
