using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PolicyGen.Generators.Roslyn;

/// <summary>Questions about operations.</summary>
internal static class OperationExtensions
{
    /// <summary>The operand as it is written, before the compiler converts it.</summary>
    public static IOperation? UnwrapImplicitConversions(this IOperation? operation)
    {
        while (operation is IConversionOperation { IsImplicit: true } conversion)
            operation = conversion.Operand;
        return operation;
    }

    /// <summary>The operand without conversions, except those that a type defines itself: they make another value.</summary>
    public static IOperation UnwrapConversions(this IOperation operation)
    {
        while (operation is IConversionOperation { OperatorMethod: null } conversion)
            operation = conversion.Operand;
        return operation;
    }
}
