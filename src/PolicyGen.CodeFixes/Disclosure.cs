using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyGen.Core.Law;
using PolicyGen.Core.Vocabulary;
using PolicyGen.Generators.Transfers;

namespace PolicyGen.CodeFixes;

/// <summary>
/// Discloses a recipient with what the catalogue knows of it, which a person then reads. What a transfer to a third country
/// rests on nobody but a person knows, so it is a choice.
/// </summary>
internal static class Disclosure
{
    /// <summary>The processing at hand first, then the assembly.</summary>
    public static IEnumerable<Fix> Find(FixSite site)
    {
        if (site.Fact("Name") is not { } name)
            return [];
        return OnClass(site, name).Concat(OnAssembly(site, name));
    }

    /// <summary>That the host is none of a recipient, with the reason to fill in.</summary>
    public static IEnumerable<Fix> NotARecipient(FixSite site)
    {
        if (site.Fact(UndisclosedRecipientDiagnostic.HostProperty) is not { } host || FileOfPolicy(site) is not { } file)
            yield break;
        var attribute = Code.Attribute(
            Core.Catalogue.NonRecipientHost.AttributeName,
            Text(host),
            Code.Argument(Code.Expression(Todo.Literal("why no personal data go there")))
        );
        yield return new Fix(
            $"'{host}' is not a recipient",
            "NotARecipient",
            editor => editor.AddAssemblyAttribute(Core.Catalogue.NonRecipientHost.AttributeName, attribute)
        )
        {
            Elsewhere = file,
        };
    }

    /// <summary>The file that declares the policy, or that of the diagnostic.</summary>
    public static Document? FileOfPolicy(FixSite site) =>
        site.Model.Compilation.Assembly.GetAttributes()
            .Where(attribute => attribute.AttributeClass?.Name == "PrivacyPolicyAttribute")
            .Select(attribute => site.Document.Project.GetDocument(attribute.ApplicationSyntaxReference?.SyntaxTree))
            .FirstOrDefault(document => document is not null and not SourceGeneratedDocument)
        ?? site.Document;

    private static IEnumerable<Fix> OnClass(FixSite site, string name)
    {
        var type = site
            .Node.AncestorsAndSelf()
            .OfType<BaseTypeDeclarationSyntax>()
            .FirstOrDefault(candidate => IsProcessing(site.Model, candidate));
        if (type is null)
            return [];
        return Choices(
            site,
            name,
            $"of '{type.Identifier.ValueText}'",
            "Class",
            (attribute, editor) => editor.AddAttribute(type, attribute),
            elsewhere: null
        );
    }

    private static IEnumerable<Fix> OnAssembly(FixSite site, string name) =>
        FileOfPolicy(site) is { } file
            ? Choices(
                site,
                name,
                "of the assembly",
                "Assembly",
                (attribute, editor) => editor.AddAssemblyAttribute("Processor", attribute),
                file
            )
            : [];

    private static IEnumerable<Fix> Choices(
        FixSite site,
        string name,
        string place,
        string key,
        Action<AttributeSyntax, Microsoft.CodeAnalysis.Editing.SyntaxEditor> add,
        Document? elsewhere
    )
    {
        var group = $"Disclose {name} as a processor …";
        var mechanisms = FittingMechanisms.For(new[] { site.Fact("Country"), site.Fact("GroupCountry") }.OfType<string>());
        if (mechanisms.Count == 0)
        {
            yield return new Fix(place, key, editor => add(Processor(site, mechanism: null), editor))
            {
                Elsewhere = elsewhere,
                Group = group,
            };
            yield break;
        }

        foreach (var mechanism in mechanisms)
        {
            yield return new Fix(
                $"{place}, transfers on {mechanism}",
                $"{key}:{mechanism}",
                editor => add(Processor(site, mechanism), editor)
            )
            {
                Elsewhere = elsewhere,
                Group = group,
            };
        }
    }

    private static AttributeSyntax Processor(FixSite site, string? mechanism)
    {
        var arguments = new List<AttributeArgumentSyntax> { Text(site.Fact("Name")!) };
        foreach (var argument in new[] { "LegalEntity", "Address" })
        {
            if (site.Fact(argument) is { } text)
                arguments.Add(Code.Argument(argument, Code.Expression(Code.Literal(text))));
        }

        foreach (var argument in new[] { "Country", "GroupCountry" })
        {
            if (
                site.Fact(argument) is { } code
                && CountryTable.Find(code) is not null
                && (argument == "Country" || code != site.Fact("Country"))
            )
                arguments.Add(Code.Argument(argument, Code.Constant("Countries", code)));
        }

        if (site.Fact("Role") is { } role)
        {
            var isTerm = VocabularyTable.TryFind("Roles." + role, out _);
            arguments.Add(
                Code.Argument(
                    "Role",
                    isTerm ? Code.Constant("Roles." + role)
                        : VocabularyTable.TryFind(role, out _) ? Code.Constant(role)
                        : Code.Expression(Code.Literal(role))
                )
            );
        }

        if (mechanism is not null)
            arguments.Add(Code.Argument("Mechanism", Code.Constant("Mechanisms", mechanism)));
        return Code.Attribute("Processor", [.. arguments]);
    }

    private static AttributeArgumentSyntax Text(string text) => Code.Argument(Code.Expression(Code.Literal(text)));

    private static bool IsProcessing(SemanticModel model, BaseTypeDeclarationSyntax type) =>
        type.AttributeLists.Count > 0
        && model.GetDeclaredSymbol(type) is INamedTypeSymbol symbol
        && Generators.Parsing.TypeParser.IsProcessing(symbol);
}
