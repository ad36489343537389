using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PolicyGen.Generators.Transfers.Hosts;

/// <summary>Reads a page, or a part of one, that stands in code as a text.</summary>
internal static class PageText
{
    /// <summary>The whole text with <see cref="HostAddress.UnknownPart"/> for what code puts in; null where it is not a page.</summary>
    /// <param name="whole">The concatenation or interpolation, or the text alone.</param>
    /// <param name="part">The part that holds an address.</param>
    public static string? Read(IOperation whole, string part)
    {
        if (whole.ConstantValue is { HasValue: true, Value: string constant })
            return constant.IndexOf('<') >= 0 ? constant : null;
        // An address alone is part of a page where another part opens the tag.
        if (part.IndexOf('<') < 0 && part.IndexOf('>') < 0)
            return null;
        var text = new StringBuilder();
        AppendPart(whole, text);
        return text.ToString();
    }

    private static void AppendPart(IOperation part, StringBuilder text)
    {
        switch (part)
        {
            case { ConstantValue: { HasValue: true, Value: string constant } }:
                text.Append(constant);
                break;
            case IInterpolatedStringTextOperation literal:
                AppendPart(literal.Text, text);
                break;
            case IInterpolatedStringOperation interpolated:
                foreach (var inner in interpolated.Parts)
                    AppendPart(inner, text);
                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum:
                AppendPart(sum.LeftOperand, text);
                AppendPart(sum.RightOperand, text);
                break;
            case IParenthesizedOperation parenthesized:
                AppendPart(parenthesized.Operand, text);
                break;
            default:
                text.Append(HostAddress.UnknownPart);
                break;
        }
    }
}
