using System.Globalization;
using PolicyGen.Core.Declarations;
using PolicyGen.Model;

namespace PolicyGen.Core.Tests.AnyPolicy;

/// <summary>One constant, and what the page says of it in each language; nothing for flags, numbers and enumerations.</summary>
/// <param name="Constant">The constant; null for words of one's own, which are written in the first language of the policy.</param>
/// <param name="De">What the German page holds.</param>
/// <param name="En">What the English page holds.</param>
/// <param name="ModelText">What the model holds, where that is something else.</param>
internal sealed record AnyConstant(object? Constant, string De = "", string En = "", string? ModelText = null)
{
    public object GetDeclaredValue(string language) => Constant ?? (language == "de" ? De : En);

    public IEnumerable<string> GetTexts(string language) => (language == "de" ? De : En) is { Length: > 0 } words ? [words] : [];
}

/// <summary>The value of an argument. The same object in several places is the same fact: it is changed in all of them.</summary>
internal sealed class AnyValue(IReadOnlyList<AnyConstant> constants, bool isArray)
{
    public AnyValue(AnyConstant constant)
        : this([constant], isArray: false) { }

    public IReadOnlyList<AnyConstant> Constants => constants;

    public bool IsArray => isArray;

    public ArgumentValue ToArgument(string language)
    {
        var values = constants.Select(constant => CreateArgument(constant.GetDeclaredValue(language))).ToValueList();
        return isArray ? ArgumentValue.Create(values) : values[0];
    }

    public string ToCSharp(string language)
    {
        var values = string.Join(", ", constants.Select(constant => ToCSharp(constant.GetDeclaredValue(language))));
        return isArray ? $"new[] {{ {values} }}" : values;
    }

    private static ArgumentValue CreateArgument(object constant) =>
        constant switch
        {
            string text => ArgumentValue.Create(text),
            bool flag => ArgumentValue.Create(flag),
            AnyType type => ArgumentValue.Create(type.FullName),
            _ => ArgumentValue.Create(Convert.ToInt64(constant, CultureInfo.InvariantCulture)),
        };

    private static string ToCSharp(object constant) =>
        constant switch
        {
            string text => $"\"{text}\"",
            bool flag => flag ? "true" : "false",
            AnyType type => $"typeof({type.FullName})",
            Enum member => string.Join(" | ", member.ToString().Split(", ").Select(name => $"{member.GetType().Name}.{name}")),
            _ => Convert.ToString(constant, CultureInfo.InvariantCulture)!,
        };
}

/// <summary>An argument as it is written.</summary>
internal sealed record AnyArgument(DeclarableArgument Argument, AnyValue Value);

/// <summary>An attribute as it is written.</summary>
internal sealed record AnyAttribute(DeclarableAttribute Attribute, IReadOnlyList<AnyArgument> Arguments)
{
    public AnyValue? Find(string name) => Arguments.FirstOrDefault(argument => argument.Argument.Name == name)?.Value;

    public bool Has(string name) => Find(name) is not null;

    public AnyAttribute WithArgument(string name, AnyValue value) =>
        new(
            Attribute,
            [.. Arguments.Where(argument => argument.Argument.Name != name), new AnyArgument(Attribute.GetArgument(name), value)]
        );

    public AnyAttribute WithoutArguments(params string[] names) =>
        new(Attribute, [.. Arguments.Where(argument => !names.Contains(argument.Argument.Name))]);

    public Declaration ToDeclaration(string language, Place place) =>
        new(
            Attribute.Name,
            Arguments
                .Select(argument => new Argument(
                    argument.Argument.Name,
                    argument.Value.ToArgument(language),
                    place.WithArgument(argument.Argument.Name)
                ))
                .ToValueList(),
            place
        );

    public string ToCSharp(string language)
    {
        var constructor = Attribute.Constructors.LastOrDefault(parameters => parameters.All(Has)) ?? Attribute.Constructors[0];
        var values = constructor
            .Where(Has)
            .Select(name => Find(name)!.ToCSharp(language))
            .Concat(
                Arguments
                    .Where(argument => !constructor.Contains(argument.Argument.Name))
                    .Select(argument => $"{argument.Argument.Name} = {argument.Value.ToCSharp(language)}")
            );
        return $"{Attribute.Name}({string.Join(", ", values)})";
    }
}

/// <summary>A member with its attributes.</summary>
internal sealed record AnyMember(string Name, IReadOnlyList<AnyAttribute> Attributes);

/// <summary>A class with its attributes and members.</summary>
internal sealed record AnyClass(AnyType Type, IReadOnlyList<AnyAttribute> Attributes, IReadOnlyList<AnyMember> Members)
{
    public IEnumerable<AnyAttribute> All => Attributes.Concat(Members.SelectMany(member => member.Attributes));

    public TypeDeclarations ToDeclarations(string language) =>
        new(
            Type.FullName,
            Type.Name,
            Attributes.Select((attribute, i) => attribute.ToDeclaration(language, new Place(Type.FullName, null, i, null))).ToValueList(),
            Members
                .Select(member => new MemberDeclarations(
                    member.Name,
                    member
                        .Attributes.Select(
                            (attribute, i) => attribute.ToDeclaration(language, new Place(Type.FullName, member.Name, i, null))
                        )
                        .ToValueList()
                ))
                .ToValueList()
        );
}

/// <summary>Name of a class.</summary>
internal sealed record AnyType(string Namespace, string Name)
{
    public string FullName => $"{Namespace}.{Name}";
}
