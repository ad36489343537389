using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace PolicyGen.Generators.Transfers.Cookies;

/// <summary>
/// Finds the cookies that code of ASP.NET Core sets, or has the framework set under a name of its own or of the framework's.
/// </summary>
internal static class CookieUseFinder
{
    public static readonly ImmutableArray<OperationKind> OperationKinds = [OperationKind.Invocation, OperationKind.SimpleAssignment];

    /// <summary>The method that names the cookie of the sign-in.</summary>
    public const string ApplicationCookieMethod = "ConfigureApplicationCookie";

    /// <summary>The names the framework gives where the program gives none, by the method that turns the cookie on.</summary>
    private static readonly Dictionary<string, string> s_defaultNames = new(StringComparer.Ordinal)
    {
        ["AddSession"] = ".AspNetCore.Session",
        ["AddAntiforgery"] = ".AspNetCore.Antiforgery.*",
        ["AddCookie"] = ".AspNetCore.Cookies",
        ["AddIdentity"] = ".AspNetCore.Identity.Application",
        ["AddDefaultIdentity"] = ".AspNetCore.Identity.Application",
        ["AddIdentityCookies"] = ".AspNetCore.Identity.Application",
        ["AddCookieTempDataProvider"] = ".AspNetCore.Mvc.CookieTempDataProvider",
    };

    /// <summary>Those that end with the browser unless the program says otherwise.</summary>
    private static readonly string[] s_sessionCookieMethods = ["AddSession", "AddAntiforgery", "AddCookieTempDataProvider"];

    public static CookieUse? Find(IOperation operation) =>
        operation switch
        {
            IInvocationOperation
            {
                TargetMethod: { Name: "Append", ContainingType: { Name: "IResponseCookies" or "ResponseCookies" } }
            } call => ReadAppend(call),
            IInvocationOperation { TargetMethod: { IsExtensionMethod: true, Name: var name } method } call
                when s_defaultNames.ContainsKey(name) && IsAspNetCoreMethod(method) => ReadDefault(call),
            ISimpleAssignmentOperation
            {
                Target: IPropertyReferenceOperation { Property: { Name: "Name", ContainingType: { Name: "CookieBuilder" } } }
            } assignment => ReadNameAssignment(assignment),
            _ => SetCookieHeader.FindCookie(operation),
        };

    /// <summary>Whether a call gives the cookie of the sign-in a name.</summary>
    public static bool HasApplicationCookieName(IOperation operation) =>
        operation is IInvocationOperation { TargetMethod.Name: ApplicationCookieMethod } call && HasNameAssignment(call);

    private static CookieUse? ReadAppend(IInvocationOperation call)
    {
        if (
            call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == "key")?.Value is not { } key
            || GetCookieName(key) is not { } name
        )
            return null;
        var options = call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == "options")?.Value;
        var use = new CookieUse(name, key.Syntax.GetLocation());
        if (options is null)
            return use with { IsSession = true };
        if (GetInitialValue(options) is not IObjectCreationOperation creation)
            return use;
        var ends =
            creation
                .Initializer?.Initializers.OfType<ISimpleAssignmentOperation>()
                .Where(assignment => assignment.Target is IPropertyReferenceOperation { Property.Name: "MaxAge" or "Expires" })
                .ToList()
            ?? [];
        // Options in a local may be set further on.
        return use with
        {
            IsSession = ends.Count == 0 && options is IObjectCreationOperation,
            Lifetime = ends.Select(assignment => CookieLifetime.Read(assignment.Value)).FirstOrDefault(lifetime => lifetime is not null),
        };
    }

    private static CookieUse? ReadDefault(IInvocationOperation call)
    {
        if (HasNameAssignment(call))
            return null;
        var name = s_defaultNames[call.TargetMethod.Name];
        if (
            call.TargetMethod.Name == "AddCookie"
            && call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == "authenticationScheme") is { } scheme
        )
        {
            if (GetCookieName(scheme.Value) is not { } written)
                return null;
            name = ".AspNetCore." + written;
        }

        return new CookieUse(name, GetLocation(call))
        {
            IsSession =
                s_sessionCookieMethods.Contains(call.TargetMethod.Name)
                && !call.Descendants().OfType<ISimpleAssignmentOperation>().Any(IsLifetimeAssignment),
            IsApplicationCookie = name == ".AspNetCore.Identity.Application",
            Lifetime = call.Descendants()
                .OfType<ISimpleAssignmentOperation>()
                .Where(IsLifetimeAssignment)
                .Select(assignment => CookieLifetime.Read(assignment.Value))
                .FirstOrDefault(),
        };
    }

    private static CookieUse? ReadNameAssignment(ISimpleAssignmentOperation assignment)
    {
        if (GetCookieName(assignment.Value) is not { } name)
            return null;
        // What stands beside it: the statements of its block, or the other members of an initializer.
        var block = assignment.Parent is IObjectOrCollectionInitializerOperation ? assignment.Parent : assignment.Parent?.Parent;
        return new CookieUse(name, assignment.Value.Syntax.GetLocation())
        {
            Lifetime = block
                ?.Descendants()
                .OfType<ISimpleAssignmentOperation>()
                .Where(IsLifetimeAssignment)
                .Select(other => CookieLifetime.Read(other.Value))
                .FirstOrDefault(),
        };
    }

    private static bool IsLifetimeAssignment(ISimpleAssignmentOperation assignment) =>
        assignment.Target
            is IPropertyReferenceOperation { Property: { Name: "MaxAge" or "Expiration", ContainingType.Name: "CookieBuilder" } };

    private static bool HasNameAssignment(IInvocationOperation call) =>
        call.Descendants()
            .OfType<ISimpleAssignmentOperation>()
            .Any(assignment =>
                assignment.Target is IPropertyReferenceOperation { Property: { Name: "Name", ContainingType.Name: "CookieBuilder" } }
            );

    private static string? GetCookieName(IOperation operation) =>
        operation switch
        {
            { ConstantValue: { HasValue: true, Value: string { Length: > 0 } name } } => name,
            IConversionOperation conversion => GetCookieName(conversion.Operand),
            IFieldReferenceOperation { Field: { Name: "DefaultCookieName", ContainingType.Name: "CookieRequestCultureProvider" } } =>
                ".AspNetCore.Culture",
            IFieldReferenceOperation { Field: { IsReadOnly: true, ContainingAssembly: ISourceAssemblySymbol } field } => GetLiteral(field),
            _ => null,
        };

    private static string? GetLiteral(IFieldSymbol field) =>
        field
            .DeclaringSyntaxReferences.Select(reference => reference.GetSyntax())
            .OfType<VariableDeclaratorSyntax>()
            .FirstOrDefault()
            ?.Initializer?.Value
            is LiteralExpressionSyntax { Token.Value: string name }
            ? name
            : null;

    /// <summary>What a local was made with.</summary>
    private static IOperation? GetInitialValue(IOperation operation)
    {
        if (operation is not ILocalReferenceOperation local)
            return operation;
        var root = (IOperation)local;
        while (root.Parent is { } parent)
            root = parent;
        return root.Descendants()
            .OfType<IVariableDeclaratorOperation>()
            .FirstOrDefault(declarator => SymbolEqualityComparer.Default.Equals(declarator.Symbol, local.Local))
            ?.Initializer?.Value;
    }

    private static bool IsAspNetCoreMethod(IMethodSymbol method) =>
        method.ContainingAssembly?.Name.StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal) == true;

    private static Location GetLocation(IInvocationOperation call) =>
        call.Syntax is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access }
            ? access.Name.GetLocation()
            : call.Syntax.GetLocation();
}
