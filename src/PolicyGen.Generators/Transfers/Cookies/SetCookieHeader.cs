using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PolicyGen.Generators.Transfers.Cookies;

/// <summary>Finds the cookies that code writes as the header <c>Set-Cookie</c> (RFC 6265).</summary>
internal static class SetCookieHeader
{
    private const string HeaderName = "Set-Cookie";

    public static CookieUse? FindCookie(IOperation operation) =>
        operation switch
        {
            IInvocationOperation { TargetMethod: { Name: "Append" or "Add" or "TryAdd" } method } call
                when method.ContainingType.Name.Contains("Header") => ReadCall(call),
            ISimpleAssignmentOperation
            {
                Target: IPropertyReferenceOperation { Property: { Name: "SetCookie", ContainingType.Name: "IHeaderDictionary" } }
            } assignment => ReadValue(assignment.Value),
            ISimpleAssignmentOperation
            {
                Target: IPropertyReferenceOperation { Property: { IsIndexer: true } indexer, Arguments: { Length: 1 } arguments }
            } assignment when indexer.ContainingType.Name.Contains("Header") && IsHeaderName(arguments[0].Value) => ReadValue(
                assignment.Value
            ),
            _ => null,
        };

    private static CookieUse? ReadCall(IInvocationOperation call)
    {
        var values = call.Arguments.Where(argument => argument.Parameter?.Name is "key" or "name" or "value").ToList();
        return values.Count == 2 && IsHeaderName(values[0].Value) ? ReadValue(values[1].Value) : null;
    }

    private static bool IsHeaderName(IOperation operation) =>
        operation switch
        {
            { ConstantValue: { HasValue: true, Value: string name } } => string.Equals(
                name,
                HeaderName,
                StringComparison.OrdinalIgnoreCase
            ),
            IConversionOperation conversion => IsHeaderName(conversion.Operand),
            IFieldReferenceOperation { Field: { Name: "SetCookie", ContainingType.Name: "HeaderNames" } } => true,
            _ => false,
        };

    private static CookieUse? ReadValue(IOperation value)
    {
        while (value is IConversionOperation conversion)
            value = conversion.Operand;
        if (GetLeadingText(value) is not { } text || text.IndexOf('=') is not (> 0 and var equals))
            return null;
        var ends =
            text.IndexOf("max-age", StringComparison.OrdinalIgnoreCase) >= 0
            || text.IndexOf("expires", StringComparison.OrdinalIgnoreCase) >= 0;
        return new CookieUse(text.Substring(0, equals).Trim(), value.Syntax.GetLocation())
        {
            IsSession = !ends && value.ConstantValue.HasValue,
        };
    }

    /// <summary>The text, or how an interpolation begins.</summary>
    private static string? GetLeadingText(IOperation value) =>
        value switch
        {
            { ConstantValue: { HasValue: true, Value: string text } } => text,
            IInterpolatedStringOperation { Parts: { Length: > 0 } parts } when parts[0] is IInterpolatedStringTextOperation first => first
                .Text
                .ConstantValue
                .Value as string,
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum => GetLeadingText(sum.LeftOperand),
            _ => null,
        };
}
