using PolicyGen.Core.Declarations;
using PolicyGen.Core.Reading;
using PolicyGen.Model;

namespace PolicyGen.Generators.Analyzers;

/// <summary>A policy as the rules on the whole of it see it.</summary>
internal sealed record PolicyContext(MergedPolicy MergedPolicy, IReadOnlyList<ProcessingContext> Processings, PolicyAnalysis Analysis)
{
    public PolicyDocument Document => MergedPolicy.Document;

    /// <summary>The recipients with their declarations.</summary>
    public IEnumerable<(Recipient Recipient, Declaration Declaration)> Recipients =>
        MergedPolicy.Recipients.Select(merged => (merged.Recipient, merged.Declaration));

    /// <summary>The <c>[assembly: PrivacyPolicy]</c>: where something of the policy is missing. Null in a project that is no root.</summary>
    public Declaration? RootDeclaration => FindDeclaration("PrivacyPolicy");

    public Declaration? FindDeclaration(string attribute) => Analysis.AllAssemblyDeclarations.Find(attribute);

    public IEnumerable<Declaration> GetDeclarations(string attribute) =>
        Analysis.AllAssemblyDeclarations.Declarations.Where(declaration => declaration.Attribute == attribute);

    /// <summary>The cookies of the assembly and of all classes, with their declarations.</summary>
    public IEnumerable<(Cookie Cookie, Declaration Declaration)> Cookies =>
        GetDeclarations("Cookie")
            .Concat(Processings.SelectMany(processing => processing.GetDeclarations("Cookie")))
            .Select(declaration =>
                (Cookie: CookieReader.Read(new DeclarationReader(declaration, Analysis.Header.Context, findings: null)), declaration)
            )
            .Where(read => read.Cookie is not null)
            .Select(read => (read.Cookie!, read.declaration));

    /// <summary>The <c>[Transfer]</c> that declares a mechanism of a recipient; null when the recipient itself does.</summary>
    public Declaration? FindTransfer(Declaration recipient, string mechanism)
    {
        var key = RecipientReader.ReadKey(CreateReader(recipient));
        return GetDeclarations("Transfer")
            .LastOrDefault(transfer =>
                CreateReader(transfer) is var reader
                && reader.ReadName("Recipient") is { } name
                && RecipientKey.FromName(name) == key
                && reader.ReadMechanism("Mechanism")?.Key == mechanism
            );
    }

    /// <summary>Where a mechanism of a recipient is declared.</summary>
    public Place FindMechanismPlace(Declaration recipient, string mechanism)
    {
        var declaration = FindTransfer(recipient, mechanism) ?? recipient;
        return GetArgumentPlace(declaration, HasArgument(declaration, "Mechanism") ? "Mechanism" : "Mechanisms");
    }

    /// <summary>Where a country of a recipient is declared.</summary>
    public Place FindCountryPlace(Declaration recipient, string code)
    {
        var reader = CreateReader(recipient);
        return GetArgumentPlace(
            recipient,
            reader.ReadCountry("Country")?.Code == code ? "Country"
                : reader.ReadCountry("GroupCountry")?.Code == code ? "GroupCountry"
                : "ProcessingCountries"
        );
    }

    /// <summary>Whether an argument is written. One that cannot be used is reported as that, and is not missing besides.</summary>
    public static bool HasArgument(Declaration declaration, string argument) =>
        declaration.Arguments.Any(written => written.Name == argument);

    /// <summary>The attribute as its reader sees it, without findings.</summary>
    public DeclarationReader CreateReader(Declaration declaration) => new(declaration, Analysis.Header.Context, findings: null);

    /// <summary>Where an argument stands, or the attribute when it is not written.</summary>
    public static Place GetArgumentPlace(Declaration declaration, string argument)
    {
        foreach (var written in declaration.Arguments)
        {
            if (written.Name == argument)
                return written.Place;
        }

        return declaration.Place;
    }
}
