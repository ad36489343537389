using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PolicyGen.Generators.Transfers.Hosts;

/// <summary>A text that an expression may have.</summary>
/// <param name="Text">The text; <see cref="HostAddress.UnknownPart"/> stands for what is known at run time alone.</param>
/// <param name="Origin">The expression that the text is written in.</param>
/// <param name="IsIndirect">Whether that is another expression, found through a symbol.</param>
internal readonly record struct AddressText(string Text, IOperation Origin, bool IsIndirect)
{
    private const int MaxDepth = 12;
    private const int MaxTexts = 16;
    private const int MaxOperands = 64;

    /// <summary>The texts that an address may have: by its constants, and by what is written to the symbols in it.</summary>
    public static IReadOnlyList<AddressText> Evaluate(IOperation expression, AssignedValues values) =>
        [.. Read(expression, values, [], MaxDepth).Take(MaxTexts)];

    private static IEnumerable<AddressText> Read(IOperation? expression, AssignedValues values, HashSet<ISymbol> seen, int depth)
    {
        if (expression is null || depth == 0)
            return [];
        switch (expression)
        {
            case IConversionOperation conversion:
                return Read(conversion.Operand, values, seen, depth);
            case IParenthesizedOperation parenthesized:
                return Read(parenthesized.Operand, values, seen, depth);
            case ILocalReferenceOperation local:
                return OfSymbol(local.Local, expression);
            case IParameterReferenceOperation parameter:
                return OfSymbol(parameter.Parameter, expression);
            case IFieldReferenceOperation field:
                return OfSymbol(field.Field, expression);
            case IPropertyReferenceOperation { Instance: { Type.Name: "Uri" or "UriBuilder" } instance }:
                return Read(instance, values, seen, depth - 1);
            case IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } whole }:
                return Read(whole, values, seen, depth - 1);
            case IArrayElementReferenceOperation element:
                return Read(element.ArrayReference, values, seen, depth - 1);
            case IPropertyReferenceOperation property:
                return OfSymbol(property.Property, expression);
            case ICoalesceOperation coalesce:
                return Read(coalesce.Value, values, seen, depth - 1).Concat(Read(coalesce.WhenNull, values, seen, depth - 1));
            case IConditionalOperation conditional:
                return Read(conditional.WhenTrue, values, seen, depth - 1).Concat(Read(conditional.WhenFalse, values, seen, depth - 1));
            case ISwitchExpressionOperation choice:
                return choice.Arms.SelectMany(arm => Read(arm.Value, values, seen, depth - 1));
            case IConditionalAccessOperation access:
                return Read(access.WhenNotNull, values, seen, depth - 1);
            case IAssignmentOperation assignment:
                return Read(assignment.Value, values, seen, depth - 1);
            case IArrayCreationOperation { Initializer: { } initializer }:
                return initializer.ElementValues.SelectMany(element => Read(element, values, seen, depth - 1));
            case ICollectionExpressionOperation collection:
                return collection.Elements.SelectMany(element => Read(element, values, seen, depth - 1));
            case IObjectCreationOperation { Type.Name: "Uri" or "UriBuilder" or "Url" } creation:
                return OfCreation(creation);
            case IObjectCreationOperation { Initializer: { } initializer, Type: { } type } when AssignedValues.CanStoreAddress(type):
                return OfItems(initializer);
            case IInvocationOperation invocation when AssignedValues.CanHoldAddress(invocation.Type):
                return OfCall(invocation);
            case IInterpolatedStringOperation
            or IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } when !expression.ConstantValue.HasValue:
                return OfParts(expression);
            case IUtf8StringOperation utf8:
                return [new AddressText(utf8.Value, expression, false)];
            default:
                return ReadConstant(expression);
        }

        IEnumerable<AddressText> OfSymbol(ISymbol symbol, IOperation reference)
        {
            if (!seen.Add(symbol))
                return [];
            var written = values
                .GetValues(symbol)
                .SelectMany(value => Read(value, values, seen, depth - 1))
                .Select(found => found with { IsIndirect = true })
                .ToList();
            seen.Remove(symbol);
            return written.Count > 0 ? written : ReadConstant(reference);
        }

        IEnumerable<AddressText> OfCreation(IObjectCreationOperation creation)
        {
            // new UriBuilder("https", "api.x.example", …), and { Host = "api.x.example" } behind it.
            foreach (var argument in creation.Arguments)
            {
                foreach (var found in Read(argument.Value, values, seen, depth - 1))
                    yield return found;
            }

            foreach (var written in creation.Initializer?.Initializers.OfType<ISimpleAssignmentOperation>() ?? [])
            {
                foreach (var found in Read(written.Value, values, seen, depth - 1))
                    yield return found;
            }
        }

        // new Dictionary<,> { ["a"] = "…", { "b", "…" } }, new List<> { "…" }: the item comes last.
        IEnumerable<AddressText> OfItems(IObjectOrCollectionInitializerOperation initializer) =>
            initializer.Initializers.SelectMany(item =>
                item switch
                {
                    ISimpleAssignmentOperation assignment => Read(assignment.Value, values, seen, depth - 1),
                    IInvocationOperation { Arguments: { Length: > 0 } arguments } => Read(
                        arguments[arguments.Length - 1].Value,
                        values,
                        seen,
                        depth - 1
                    ),
                    _ => [],
                }
            );

        IEnumerable<AddressText> OfCall(IInvocationOperation invocation)
        {
            var returned = OfSymbol(invocation.TargetMethod, invocation).ToList();
            if (returned.Count > 0)
                return returned;
            if (JoinedText.Read(invocation) is { } joined)
            {
                var text = string.Join(joined.Separator, joined.Parts.Take(MaxOperands).Select(First));
                return [new AddressText(text, invocation, false)];
            }

            // TrimEnd, string.Format, QueryHelpers.AddQueryString, configuration.GetValue with a default: the address goes through.
            return Read(invocation.Instance, values, seen, depth - 1)
                .Concat(
                    invocation
                        .Arguments.Where(argument => AssignedValues.CanHoldAddress(argument.Value.Type))
                        .SelectMany(argument => Read(argument.Value, values, seen, depth - 1))
                )
                .Select(found =>
                    invocation.TargetMethod.Name is "Format" or "CreateFormattable"
                        ? found with
                        {
                            Text = ReplaceFormatItems(found.Text),
                        }
                        : found
                );
        }

        IEnumerable<AddressText> OfParts(IOperation whole)
        {
            var parts = GetParts(whole);
            var rest = new StringBuilder();
            if (
                parts.Count > 1
                && parts[0].ConstantValue is { HasValue: true, Value: string scheme }
                && scheme.EndsWith("://", StringComparison.Ordinal)
                && Read(parts[1], values, seen, depth - 1).ToList() is { Count: > 1 } hosts
            )
            {
                // The hosts of a list, each in turn.
                foreach (var part in parts.Skip(2).TakeWhile(_ => rest.Length < 512))
                    rest.Append(First(part));
                return hosts.Select(host => new AddressText(scheme + host.Text + rest, whole, false));
            }

            foreach (var part in parts.Skip(1).TakeWhile(_ => rest.Length < 512))
                rest.Append(First(part));
            var heads = Read(parts[0], values, seen, depth - 1).ToList();
            if (heads.Count == 0)
                return [new AddressText(HostAddress.UnknownPart + rest.ToString(), whole, false)];
            return heads.Select(head => new AddressText(
                head.Text + rest,
                head.IsIndirect && HostAddress.ParseUrl(head.Text).Count > 0 ? head.Origin : whole,
                head.IsIndirect
            ));
        }

        string First(IOperation part)
        {
            foreach (var found in Read(part, values, seen, depth - 1))
                return found.Text;
            return HostAddress.UnknownPart.ToString();
        }
    }

    private static IEnumerable<AddressText> ReadConstant(IOperation expression) =>
        expression.ConstantValue is { HasValue: true, Value: string text } && text.Length <= HostAddress.MaxLength
            ? [new AddressText(text, expression, false)]
            : [];

    /// <summary>The operands of a concatenation or the parts of an interpolation, from left to right.</summary>
    private static List<IOperation> GetParts(IOperation whole)
    {
        if (whole is IInterpolatedStringOperation interpolated)
        {
            return
            [
                .. interpolated.Parts.Select(part =>
                    part switch
                    {
                        IInterpolatedStringTextOperation text => text.Text,
                        IInterpolationOperation hole => hole.Expression,
                        _ => part,
                    }
                ),
            ];
        }

        var parts = new List<IOperation>();
        var current = whole;
        for (
            ;
            current is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum && !sum.ConstantValue.HasValue;
            current = sum.LeftOperand
        )
            parts.Add(sum.RightOperand);
        parts.Add(current);
        parts.Reverse();
        return parts.Count > MaxOperands ? parts.GetRange(0, MaxOperands) : parts;
    }

    /// <summary><c>https://{0}.x.example/</c>: what the items stand for is not known.</summary>
    private static string ReplaceFormatItems(string format)
    {
        var text = new StringBuilder();
        var depth = 0;
        foreach (var c in format)
        {
            if (c == '{' && depth++ == 0)
                text.Append(HostAddress.UnknownPart);
            else if (c == '}' && depth > 0)
                depth--;
            else if (depth == 0)
                text.Append(c);
        }

        return text.ToString();
    }
}
