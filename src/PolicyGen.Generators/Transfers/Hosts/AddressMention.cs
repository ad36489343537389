using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PolicyGen.Generators.Transfers.Hosts;

/// <summary>A constant in code that holds an address: what code it stands in tells whether it may be one to send to.</summary>
internal static class AddressMention
{
    private static readonly HashSet<string> s_nonSendingMethods = new(StringComparer.Ordinal)
    {
        // Compares, or takes apart.
        "StartsWith",
        "EndsWith",
        "Contains",
        "Equals",
        "IndexOf",
        "LastIndexOf",
        "Compare",
        "CompareOrdinal",
        "Replace",
        "Split",
        "IsMatch",
        "IsBaseOf",
        // Writes for people.
        "Write",
        "WriteLine",
        "WriteAsync",
        "WriteLineAsync",
        "Trace",
        "Debug",
        "Information",
        "Warning",
        "Error",
        "Fatal",
        "Critical",
        "Verbose",
        "Append",
        "AppendLine",
        "AppendFormat",
        // Leaves it to the visitor, or allows a visitor's page to call.
        "NavigateTo",
        "WithOrigins",
    };

    /// <summary>The whole concatenation or interpolation that a literal is part of.</summary>
    public static IOperation GetWholeExpression(IOperation literal)
    {
        var whole = literal;
        for (
            var parent = literal.Parent;
            parent
                is IInterpolatedStringTextOperation
                    or IInterpolatedStringOperation
                    or IParenthesizedOperation
                    or IBinaryOperation { OperatorKind: BinaryOperatorKind.Add };
            parent = parent.Parent
        )
            whole = parent;
        return whole is IInterpolatedStringTextOperation ? literal : whole;
    }

    /// <summary>Whether nothing is sent by what is done with the value.</summary>
    public static bool IsNeverContacted(IOperation value)
    {
        for (var parent = value.Parent; parent is not null; parent = parent.Parent)
        {
            switch (parent)
            {
                case IConversionOperation { Type.Name: "XNamespace" or "XName" }
                or IPatternOperation
                or ICaseClauseOperation
                or INameOfOperation:
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals }:
                    return true;
                case IConversionOperation
                or IParenthesizedOperation
                or ICoalesceOperation
                or IConditionalOperation
                or ISwitchExpressionArmOperation
                or ISwitchExpressionOperation
                or IArrayInitializerOperation
                or IArrayCreationOperation
                or ICollectionExpressionOperation:
                    continue;
                case IArgumentOperation argument:
                    if (argument.Parameter is { } parameter && AddressNames.IsLink(parameter.Name))
                        return true;
                    continue;
                case IInvocationOperation invocation:
                    return IsNonSendingMethod(invocation.TargetMethod);
                case IObjectCreationOperation { Type: { } type }:
                    if (type.Name is "Uri" or "UriBuilder" or "Url")
                        continue;
                    return InheritsFrom(type, "Exception") || (InheritsFrom(type, "Attribute") && !SendingTargets.IsRequestAttribute(type));
                case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }:
                    return AddressNames.IsLink(declarator.Symbol.Name);
                case IFieldInitializerOperation field:
                    return field.InitializedFields.Any(member => AddressNames.IsLink(member.Name));
                case IPropertyInitializerOperation property:
                    return property.InitializedProperties.Any(member => AddressNames.IsLink(member.Name));
                case IParameterInitializerOperation initializer:
                    return AddressNames.IsLink(initializer.Parameter.Name);
                case IAssignmentOperation assignment:
                    return GetName(assignment.Target) is { } name && AddressNames.IsLink(name) || IsAttributeArgument(assignment);
                default:
                    return false;
            }
        }

        return false;
    }

    /// <summary>Whether the value goes where a host alone is written.</summary>
    public static bool IsHostValue(IOperation value)
    {
        var parent = value.Parent;
        while (parent is IConversionOperation or ICoalesceOperation or IConditionalOperation)
            parent = parent.Parent;
        var name = parent switch
        {
            IArgumentOperation argument => argument.Parameter?.Name,
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => declarator.Symbol.Name,
            IFieldInitializerOperation field => field.InitializedFields.FirstOrDefault()?.Name,
            IPropertyInitializerOperation property => property.InitializedProperties.FirstOrDefault()?.Name,
            IParameterInitializerOperation initializer => initializer.Parameter.Name,
            IAssignmentOperation assignment => GetName(assignment.Target),
            _ => null,
        };
        return name is not null && (AddressNames.IsHost(name) || AddressNames.IsUrl(name));
    }

    private static bool IsNonSendingMethod(IMethodSymbol method) =>
        s_nonSendingMethods.Contains(method.Name)
        || method.Name.StartsWith("Log", StringComparison.Ordinal)
        || method.Name.IndexOf("Redirect", StringComparison.Ordinal) >= 0
        || method.ContainingType.Name is "XNamespace" or "XName";

    private static string? GetName(IOperation target) =>
        target switch
        {
            IMemberReferenceOperation member => member.Member.Name,
            ILocalReferenceOperation local => local.Local.Name,
            IParameterReferenceOperation parameter => parameter.Parameter.Name,
            _ => null,
        };

    /// <summary>A named argument of an attribute.</summary>
    private static bool IsAttributeArgument(IAssignmentOperation assignment) =>
        assignment.Parent is IObjectOrCollectionInitializerOperation { Parent: IObjectCreationOperation { Type: { } type } }
        && InheritsFrom(type, "Attribute");

    private static bool InheritsFrom(ITypeSymbol type, string name)
    {
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (current.Name == name && current.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true })
                return true;
        }

        return false;
    }
}
