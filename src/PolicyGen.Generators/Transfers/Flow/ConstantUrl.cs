using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PolicyGen.Generators.Transfers.Flow;

/// <summary>Reads the address that code writes down, or its beginning: a literal, a constant, a <c>Uri</c> or message made of one.</summary>
internal static class ConstantUrl
{
    private const int MaxDepth = 8;

    /// <param name="operation">The expression.</param>
    /// <param name="initializerOf">What a local or field is initialized with.</param>
    /// <param name="depth">How deep the expression is looked into already.</param>
    public static Uri? Read(IOperation? operation, Func<ISymbol, IOperation?> initializerOf, int depth = 0)
    {
        var text = ReadText(operation, initializerOf, depth);
        if (text is null || !(text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase))) return null;
        return Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Host.Length > 0 ? uri : null;
    }

    /// <summary>Reads any text that code writes down, such as the name of a host.</summary>
    public static string? ReadText(IOperation? operation, Func<ISymbol, IOperation?> initializerOf, int depth = 0)
    {
        if (operation is null || depth > MaxDepth) return null;
        if (operation.ConstantValue is { HasValue: true, Value: var value }) return value as string;
        return operation switch
        {
            IConversionOperation conversion => Next(conversion.Operand),
            IParenthesizedOperation parenthesized => Next(parenthesized.Operand),
            IArgumentOperation argument => Next(argument.Value),
            ILocalReferenceOperation local => Next(initializerOf(local.Local)),
            IFieldReferenceOperation { Field.IsReadOnly: true } field => Next(initializerOf(field.Field)),
            IInterpolatedStringOperation interpolated => ReadParts(interpolated, initializerOf, depth),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } binary => Next(binary.LeftOperand),
            IObjectCreationOperation { Type.Name: "Uri" or "HttpRequestMessage" or "UriBuilder" } creation => creation.Arguments.Select(argument => Next(argument.Value)).FirstOrDefault(text => text?.StartsWith("http", StringComparison.OrdinalIgnoreCase) == true)
                ?? Next(creation.Initializer?.Initializers.OfType<ISimpleAssignmentOperation>().FirstOrDefault(assignment => assignment.Target is IPropertyReferenceOperation { Property.Name: "RequestUri" })?.Value),
            _ => null,
        };

        string? Next(IOperation? inner) => ReadText(inner, initializerOf, depth + 1);
    }

    /// <summary>The text up to the first part that is not constant; cut off inside a host it is none.</summary>
    private static string? ReadParts(IInterpolatedStringOperation interpolated, Func<ISymbol, IOperation?> initializerOf, int depth)
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
            if (next is null) return text.IndexOf('/', Math.Min(text.Length, "https://".Length)) >= 0 ? text : null;
            text += next;
        }

        return text;
    }
}
