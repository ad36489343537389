using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PolicyGen.Generators.Roslyn;

namespace PolicyGen.Generators.Transfers.Hosts;

/// <summary>Tells the parts of <c>string.Join</c> and <c>string.Concat</c>, where they are written down.</summary>
internal static class JoinedText
{
    /// <summary>The separator and the parts; null for any other call.</summary>
    public static (string Separator, IReadOnlyList<IOperation> Parts)? Read(IInvocationOperation call)
    {
        if (call.TargetMethod is not { Name: "Join" or "Concat", ContainingType.SpecialType: SpecialType.System_String } method)
            return null;
        var arguments = call.Arguments.OrderBy(argument => argument.Parameter?.Ordinal ?? 0).Select(argument => argument.Value).ToList();
        if (method.Name == "Concat")
            return ("", GetElements(arguments));
        if (arguments.Count < 2 || arguments[0].ConstantValue is not { HasValue: true, Value: string or char } separator)
            return null;
        return (separator.Value!.ToString()!, GetElements([.. arguments.Skip(1)]));
    }

    private static IReadOnlyList<IOperation> GetElements(List<IOperation> arguments) =>
        arguments.Count == 1
            ? arguments[0].UnwrapConversions() switch
            {
                IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues,
                ICollectionExpressionOperation collection => collection.Elements,
                var other => [other],
            }
            : arguments;
}
