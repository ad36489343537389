using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyGen.Core.Declarations;
using PolicyGen.Model;

namespace PolicyGen.Generators.Parsing;

/// <summary>
/// The attributes of PolicyGen on one symbol, in an order that depends on the source alone: that of partial declarations
/// and files is otherwise the order in which a file system lists them.
/// </summary>
internal static class DeclaredAttributes
{
    public static ImmutableArray<AttributeData> Get(ISymbol symbol) => FilterAndSort(symbol.GetAttributes());

    public static ImmutableArray<AttributeData> FilterAndSort(ImmutableArray<AttributeData> attributes)
    {
        var own = attributes.Where(attribute => AttributeNames.FindName(attribute) is not null).ToImmutableArray();
        return own.Length < 2 ? own : own.Sort(SourceOrder.Compare);
    }

    /// <summary>The attribute as a declaration that holds nothing of the compiler.</summary>
    public static Declaration Read(AttributeData attribute, Place place)
    {
        var arguments = new List<Argument>();
        if (attribute.AttributeConstructor is { } constructor)
        {
            // Where an argument does not fit its parameter, the compiler reports it and gives fewer arguments.
            var count = Math.Min(constructor.Parameters.Length, attribute.ConstructorArguments.Length);
            for (var i = 0; i < count; i++)
            {
                if (IsOmitted(attribute, constructor.Parameters[i]))
                    continue;
                Add(GetPropertyName(constructor.Parameters[i].Name), attribute.ConstructorArguments[i]);
            }
        }
        else
        {
            foreach (var name in FindUnboundArgumentNames(attribute))
                arguments.Add(new Argument(name, ArgumentValue.Unreadable, place.WithArgument(name)));
        }

        foreach (var named in attribute.NamedArguments)
            Add(named.Key, named.Value);
        return new Declaration(AttributeNames.FindName(attribute)!, arguments.ToValueList(), place);

        void Add(string name, TypedConstant constant) => arguments.Add(new Argument(name, Read(constant), place.WithArgument(name)));
    }

    /// <summary>The syntax of an argument, to report at; the attribute where there is none.</summary>
    public static SyntaxNode? FindSyntax(AttributeData attribute, string? argument, CancellationToken cancellationToken)
    {
        if (attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken) is not AttributeSyntax syntax)
            return null;
        if (argument is null || syntax.ArgumentList is not { } list)
            return syntax;
        foreach (var candidate in list.Arguments)
        {
            if (candidate.NameEquals?.Name.Identifier.ValueText == argument)
                return candidate.Expression;
            if (candidate.NameColon is { } colon && GetPropertyName(colon.Name.Identifier.ValueText) == argument)
                return candidate.Expression;
        }

        if (attribute.AttributeConstructor is not { } constructor)
            return syntax;
        for (var i = 0; i < constructor.Parameters.Length && i < list.Arguments.Count; i++)
        {
            if (
                list.Arguments[i] is { NameEquals: null, NameColon: null } positional
                && GetPropertyName(constructor.Parameters[i].Name) == argument
            )
                return positional.Expression;
        }

        return syntax;
    }

    /// <summary>
    /// The constructor arguments of an attribute that does not bind because one of its constants is an error or not there
    /// yet. The compiler tells nothing of them; their names follow from the constructor with the most parameters.
    /// </summary>
    private static IEnumerable<string> FindUnboundArgumentNames(AttributeData attribute)
    {
        if (attribute.ApplicationSyntaxReference?.GetSyntax() is not AttributeSyntax { ArgumentList.Arguments: var written })
            return [];
        var parameters =
            attribute
                .AttributeClass?.InstanceConstructors.Select(constructor => constructor.Parameters)
                .OrderByDescending(list => list.Length)
                .FirstOrDefault()
            ?? [];
        return written
            .Where(argument => argument.NameEquals is null && argument.Expression is not LiteralExpressionSyntax)
            .Select(argument =>
                argument.NameColon?.Name.Identifier.ValueText
                ?? parameters.ElementAtOrDefault(Math.Min(written.IndexOf(argument), parameters.Length - 1))?.Name
            )
            .OfType<string>()
            .Select(GetPropertyName)
            .Distinct(StringComparer.Ordinal);
    }

    /// <summary>Not set is read from the arguments that are written, never from a default value.</summary>
    private static bool IsOmitted(AttributeData attribute, IParameterSymbol parameter)
    {
        if (!parameter.IsOptional && !parameter.IsParams)
            return false;
        if (attribute.ApplicationSyntaxReference?.GetSyntax() is not AttributeSyntax syntax)
            return false;
        var positional = syntax.ArgumentList?.Arguments.Count(argument => argument.NameEquals is null && argument.NameColon is null) ?? 0;
        var isNamed =
            syntax.ArgumentList?.Arguments.Any(argument => argument.NameColon?.Name.Identifier.ValueText == parameter.Name) ?? false;
        return !isNamed && positional <= parameter.Ordinal;
    }

    private static ArgumentValue Read(TypedConstant constant)
    {
        if (constant.Kind == TypedConstantKind.Error)
            return ArgumentValue.Unreadable;
        if (constant.IsNull)
            return ArgumentValue.Null;
        return constant.Kind switch
        {
            TypedConstantKind.Array => ArgumentValue.Create(constant.Values.Select(Read).ToValueList()),
            TypedConstantKind.Type => constant.Value is INamedTypeSymbol type
                ? ArgumentValue.Create(TypeParser.GetFullName(type))
                : ArgumentValue.Unreadable,
            _ => constant.Value switch
            {
                string text => ArgumentValue.Create(text),
                bool flag => ArgumentValue.Create(flag),
                int number => ArgumentValue.Create(number),
                _ => ArgumentValue.Unreadable,
            },
        };
    }

    private static string GetPropertyName(string parameter) => char.ToUpperInvariant(parameter[0]) + parameter.Substring(1);
}
