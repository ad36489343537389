using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyGen.Core.Declarations;
using PolicyGen.Core.Law;
using PolicyGen.Core.Vocabulary;
using PolicyGen.Generators.Transfers;

namespace PolicyGen.CodeFixes;

/// <summary>
/// Discloses a recipient with what the catalogue knows of it, which a person then reads. What a transfer to a third country
/// rests on nobody but a person knows, so it is a choice.
/// </summary>
internal static class DisclosureFixes
{
    /// <summary>The processing at hand first, then the assembly.</summary>
    public static IEnumerable<Fix> CreateFixes(FixSite site)
    {
        if (site.FindFact("Name") is not { } name)
            return [];
        return CreateClassFixes(site, name).Concat(CreateAssemblyFixes(site, name));
    }

    /// <summary>That the host is none of a recipient, with the reason to fill in.</summary>
    public static IEnumerable<Fix> CreateNonRecipientFixes(FixSite site)
    {
        if (site.FindFact(UndisclosedRecipientDiagnostic.HostProperty) is not { } host || FindPolicyDocument(site) is not { } file)
            yield break;
        var attribute = CodeFactory.CreateAttribute(
            AttributeName<NotARecipientAttribute>.Value,
            CreateTextArgument(host),
            CodeFactory.CreateArgument(CodeFactory.ParseExpression(Todo.CreateLiteral("why no personal data go there")))
        );
        yield return new Fix(
            $"'{host}' is not a recipient",
            "NotARecipient",
            editor => editor.AddAssemblyAttribute(AttributeName<NotARecipientAttribute>.Value, attribute)
        )
        {
            TargetDocument = file,
        };
    }

    /// <summary>The file that declares the policy, or that of the diagnostic.</summary>
    public static Document? FindPolicyDocument(FixSite site) =>
        site.SemanticModel.Compilation.Assembly.GetAttributes()
            .Where(attribute => attribute.AttributeClass?.Name == "PrivacyPolicyAttribute")
            .Select(attribute => site.Document.Project.GetDocument(attribute.ApplicationSyntaxReference?.SyntaxTree))
            .FirstOrDefault(document => document is not null and not SourceGeneratedDocument)
        ?? site.Document;

    private static IEnumerable<Fix> CreateClassFixes(FixSite site, string name)
    {
        var type = site
            .Node.AncestorsAndSelf()
            .OfType<BaseTypeDeclarationSyntax>()
            .FirstOrDefault(candidate => IsProcessing(site.SemanticModel, candidate));
        if (type is null)
            return [];
        return CreateMechanismChoices(
            site,
            name,
            $"of '{type.Identifier.ValueText}'",
            "Class",
            (attribute, editor) => editor.AddAttribute(type, attribute),
            elsewhere: null
        );
    }

    private static IEnumerable<Fix> CreateAssemblyFixes(FixSite site, string name) =>
        FindPolicyDocument(site) is { } file
            ? CreateMechanismChoices(
                site,
                name,
                "of the assembly",
                "Assembly",
                (attribute, editor) => editor.AddAssemblyAttribute("Processor", attribute),
                file
            )
            : [];

    private static IEnumerable<Fix> CreateMechanismChoices(
        FixSite site,
        string name,
        string place,
        string key,
        Action<AttributeSyntax, Microsoft.CodeAnalysis.Editing.SyntaxEditor> add,
        Document? elsewhere
    )
    {
        var group = $"Disclose {name} as a processor …";
        var mechanisms = ApplicableMechanisms.Find(new[] { site.FindFact("Country"), site.FindFact("GroupCountry") }.OfType<string>());
        if (mechanisms.Count == 0)
        {
            yield return new Fix(place, key, editor => add(CreateProcessorAttribute(site, mechanism: null), editor))
            {
                TargetDocument = elsewhere,
                Group = group,
            };
            yield break;
        }

        foreach (var mechanism in mechanisms)
        {
            yield return new Fix(
                $"{place}, transfers on {mechanism}",
                $"{key}:{mechanism}",
                editor => add(CreateProcessorAttribute(site, mechanism), editor)
            )
            {
                TargetDocument = elsewhere,
                Group = group,
            };
        }
    }

    private static AttributeSyntax CreateProcessorAttribute(FixSite site, string? mechanism)
    {
        var arguments = new List<AttributeArgumentSyntax> { CreateTextArgument(site.FindFact("Name")!) };
        foreach (var argument in new[] { "LegalEntity", "Address" })
        {
            if (site.FindFact(argument) is { } text)
                arguments.Add(CodeFactory.CreateArgument(argument, CodeFactory.ParseExpression(CodeFactory.FormatLiteral(text))));
        }

        foreach (var argument in new[] { "Country", "GroupCountry" })
        {
            if (
                site.FindFact(argument) is { } code
                && CountryTable.Find(code) is not null
                && (argument == "Country" || code != site.FindFact("Country"))
            )
                arguments.Add(CodeFactory.CreateArgument(argument, CodeFactory.CreateConstant("Countries", code)));
        }

        if (site.FindFact("Role") is { } role)
        {
            var isTerm = VocabularyTable.TryFind("Roles." + role, out _);
            arguments.Add(
                CodeFactory.CreateArgument(
                    "Role",
                    isTerm ? CodeFactory.CreateConstant("Roles." + role)
                        : VocabularyTable.TryFind(role, out _) ? CodeFactory.CreateConstant(role)
                        : CodeFactory.ParseExpression(CodeFactory.FormatLiteral(role))
                )
            );
        }

        if (mechanism is not null)
            arguments.Add(CodeFactory.CreateArgument("Mechanism", CodeFactory.CreateConstant("Mechanisms", mechanism)));
        return CodeFactory.CreateAttribute("Processor", [.. arguments]);
    }

    private static AttributeArgumentSyntax CreateTextArgument(string text) =>
        CodeFactory.CreateArgument(CodeFactory.ParseExpression(CodeFactory.FormatLiteral(text)));

    private static bool IsProcessing(SemanticModel model, BaseTypeDeclarationSyntax type) =>
        type.AttributeLists.Count > 0
        && model.GetDeclaredSymbol(type) is INamedTypeSymbol symbol
        && Generators.Parsing.TypeParser.IsProcessing(symbol);
}
