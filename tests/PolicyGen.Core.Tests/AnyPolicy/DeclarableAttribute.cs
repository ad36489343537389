extern alias PolicyGenPackage;

using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace PolicyGen.Core.Tests.AnyPolicy;

/// <summary>
/// An attribute of PolicyGen as its assembly and its documentation tell: a new one is declared at random without being named here.
/// </summary>
internal sealed partial record DeclarableAttribute(
    string Name,
    AttributeTargets Targets,
    bool AllowMultiple,
    IReadOnlyList<DeclarableArgument> Arguments,
    IReadOnlyList<IReadOnlyList<string>> Constructors
)
{
    public static IReadOnlyList<DeclarableAttribute> All { get; } = ReadAll();

    public static DeclarableAttribute Get(string name) => All.Single(attribute => attribute.Name == name);

    public DeclarableArgument GetArgument(string name) => Arguments.Single(argument => argument.Name == name);

    private static DeclarableAttribute[] ReadAll()
    {
        var assembly = typeof(PolicyGenPackage::PolicyGen.PrivacyPolicyAttribute).Assembly;
        var documentation = XDocument
            .Load(Path.ChangeExtension(assembly.Location, ".xml"))
            .Descendants("member")
            .ToDictionary(
                member => member.Attribute("name")!.Value,
                member =>
                    WhitespacePattern()
                        .Replace(string.Concat(member.Element("summary")?.Nodes().Select(node => node.ToString()) ?? []), " ")
                        .Trim(),
                StringComparer.Ordinal
            );
        return
        [
            .. assembly
                .GetExportedTypes()
                .Where(type =>
                    typeof(Attribute).IsAssignableFrom(type)
                    && !type.IsAbstract
                    && type.Name is not ("PolicyManifestAttribute" or "KnownProcessorAttribute" or "NotARecipientAttribute")
                )
                .OrderBy(type => type.Name, StringComparer.Ordinal)
                .Select(type => Read(type, documentation)),
        ];
    }

    private static DeclarableAttribute Read(Type type, Dictionary<string, string> documentation)
    {
        var usage = type.GetCustomAttribute<AttributeUsageAttribute>()!;
        var constructors = type.GetConstructors().OrderBy(constructor => constructor.GetParameters().Length).ToArray();
        var required = constructors[0]
            .GetParameters()
            .Where(parameter => !parameter.IsOptional && !parameter.IsDefined(typeof(ParamArrayAttribute)))
            .Select(GetPropertyName)
            .ToArray();
        var arguments = type.GetProperties()
            .Where(property => property.DeclaringType != typeof(Attribute))
            .Select(property => Read(property, required, documentation[$"P:{property.DeclaringType!.FullName}.{property.Name}"]))
            .OrderBy(argument => argument.Name, StringComparer.Ordinal)
            .ToArray();
        return new(
            type.Name[..^nameof(Attribute).Length],
            usage.ValidOn,
            usage.AllowMultiple,
            arguments,
            [.. constructors.Select(constructor => (IReadOnlyList<string>)[.. constructor.GetParameters().Select(GetPropertyName)])]
        );
    }

    private static DeclarableArgument Read(PropertyInfo property, string[] required, string documentation)
    {
        var isPublished = PublicationPattern().Matches(documentation) is [.., var last]
            ? last.Value == "Published"
            : throw new InvalidOperationException(
                $"The documentation of {property.DeclaringType!.Name}.{property.Name} does not end with Published or Internal."
            );
        var terms = TermsPattern().Match(documentation) is { Success: true } match ? match.Groups[1].Value : null;
        return new(property.Name, property.PropertyType, required.Contains(property.Name), isPublished, terms);
    }

    private static string GetPropertyName(ParameterInfo parameter) => char.ToUpperInvariant(parameter.Name![0]) + parameter.Name[1..];

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhitespacePattern();

    [GeneratedRegex(@"(?<=[.)] )(Published|Internal)\b")]
    private static partial Regex PublicationPattern();

    [GeneratedRegex(@"\b[Tt]erms? of <c>(\w+)</c>")]
    private static partial Regex TermsPattern();
}

/// <summary>An argument of an attribute.</summary>
/// <param name="Name">Name of the property.</param>
/// <param name="Type">Type of the property.</param>
/// <param name="IsRequired">Every constructor asks for it.</param>
/// <param name="IsPublished">What its documentation ends with.</param>
/// <param name="Terms">The class of the vocabulary whose terms it takes besides own words.</param>
internal sealed record DeclarableArgument(string Name, Type Type, bool IsRequired, bool IsPublished, string? Terms);
