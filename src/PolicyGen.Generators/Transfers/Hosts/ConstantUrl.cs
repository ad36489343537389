using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PolicyGen.Generators.Transfers.Hosts;

/// <summary>
/// Reads the address that code writes down, or its beginning: a literal, a constant, a <c>Uri</c> or message made of one, what a method
/// adds to it.
/// </summary>
internal static class ConstantUrl
{
    private const int MaxDepth = 8;

    /// <summary>Types that are made of an address.</summary>
    private static readonly HashSet<string> s_addressTypes = new(StringComparer.Ordinal)
    {
        "Uri",
        "UriBuilder",
        "Url",
        "HttpRequestMessage",
        "StringBuilder",
        "RestClient",
        "RestClientOptions",
        "RestRequest",
        "FlurlRequest",
        "FlurlClient",
    };

    /// <param name="operation">The expression.</param>
    /// <param name="initializerOf">What a local, field or property is initialized with, or a method returns.</param>
    /// <param name="depth">How deep the expression is looked into already.</param>
    public static Uri? Read(IOperation? operation, Func<ISymbol, IOperation?> initializerOf, int depth = 0)
    {
        var text = ReadText(operation, initializerOf, depth);
        if (
            text is null
            || !(
                text.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
                || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            )
        )
            return null;
        return Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Host.Length > 0 ? uri : null;
    }

    /// <summary>Reads any text that code writes down, such as the name of a host.</summary>
    public static string? ReadText(IOperation? operation, Func<ISymbol, IOperation?> initializerOf, int depth = 0)
    {
        if (operation is null || depth > MaxDepth)
            return null;
        if (operation.ConstantValue is { HasValue: true, Value: var value })
            return value as string;
        return operation switch
        {
            IConversionOperation conversion => Next(conversion.Operand),
            IParenthesizedOperation parenthesized => Next(parenthesized.Operand),
            IArgumentOperation argument => Next(argument.Value),
            ILocalReferenceOperation local => Next(initializerOf(local.Local)),
            IFieldReferenceOperation field => Next(initializerOf(field.Field)),
            IPropertyReferenceOperation property => Next(initializerOf(property.Property)),
            ICoalesceOperation coalesce => Next(coalesce.Value) ?? Next(coalesce.WhenNull),
            IConditionalOperation conditional => Next(conditional.WhenTrue) ?? Next(conditional.WhenFalse),
            // AddQueryString, Format, TrimEnd, AppendPathSegment, ToString: the address goes through, and comes first.
            IInvocationOperation call => Next(initializerOf(call.TargetMethod))
                ?? Next(call.Instance ?? call.Arguments.FirstOrDefault()?.Value),
            IInterpolatedStringOperation interpolated => ReadInterpolation(interpolated, initializerOf, depth),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } binary => Next(binary.LeftOperand),
            IObjectCreationOperation { Type.Name: { } made } creation when s_addressTypes.Contains(made) => creation
                .Arguments.Select(argument => Next(argument.Value))
                .FirstOrDefault(text => text?.StartsWith("http", StringComparison.OrdinalIgnoreCase) == true)
                ?? Next(
                    creation
                        .Initializer?.Initializers.OfType<ISimpleAssignmentOperation>()
                        .FirstOrDefault(assignment => assignment.Target is IPropertyReferenceOperation { Property.Name: "RequestUri" })
                        ?.Value
                ),
            _ => null,
        };

        string? Next(IOperation? inner) => ReadText(inner, initializerOf, depth + 1);
    }

    /// <summary>The parameter that an address begins with: the caller of the method writes it down.</summary>
    public static IParameterSymbol? FindParameter(IOperation? operation, Func<ISymbol, IOperation?> initializerOf, int depth = 0)
    {
        return depth > MaxDepth
            ? null
            : operation switch
            {
                IParameterReferenceOperation { Parameter: { Type.Name: "String" or "Uri" } parameter } => parameter,
                IConversionOperation conversion => Next(conversion.Operand),
                IParenthesizedOperation parenthesized => Next(parenthesized.Operand),
                IArgumentOperation argument => Next(argument.Value),
                ILocalReferenceOperation local => Next(initializerOf(local.Local)),
                IInvocationOperation call => Next(call.Instance ?? call.Arguments.FirstOrDefault()?.Value),
                IInterpolatedStringOperation interpolated => Next(
                    (interpolated.Parts.FirstOrDefault() as IInterpolationOperation)?.Expression
                ),
                IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } binary => Next(binary.LeftOperand),
                IObjectCreationOperation { Type.Name: { } made } creation when s_addressTypes.Contains(made) => creation
                    .Arguments.Select(argument => Next(argument.Value))
                    .FirstOrDefault(parameter => parameter is not null),
                _ => null,
            };

        IParameterSymbol? Next(IOperation? inner) => FindParameter(inner, initializerOf, depth + 1);
    }

    /// <summary>The text up to the first part that is not constant; cut off inside a host it is none.</summary>
    private static string? ReadInterpolation(IInterpolatedStringOperation interpolated, Func<ISymbol, IOperation?> initializerOf, int depth)
    {
        var text = "";
        foreach (var part in interpolated.Parts)
        {
            var next = part switch
            {
                IInterpolatedStringTextOperation literal => literal.Text.ConstantValue.Value as string,
                IInterpolationOperation interpolation => ReadText(interpolation.Expression, initializerOf, depth + 1),
                _ => null,
            };
            if (next is null)
                return text.IndexOf('/', Math.Min(text.Length, "https://".Length)) >= 0 ? text : null;
            text += next;
        }

        return text;
    }
}
