using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PolicyGen.Core.Catalogue;
using PolicyGen.Generators.Roslyn;

namespace PolicyGen.Generators.Transfers.Flow;

/// <summary>Tells what a call does with its arguments: it sends them to a service, logs them, or neither.</summary>
internal sealed class Sinks(TransferKnowledge knowledge)
{
    private static readonly string[] s_requestPrefixes = ["Get", "Post", "Put", "Patch", "Delete", "Send"];

    private static readonly string[] s_transferPrefixes = ["Upload", "Download", "Open"];

    private static readonly string[] s_creationPrefixes = ["Create"];

    private static readonly string[] s_executionPrefixes = ["Execute"];

    private static readonly HashSet<string> s_serilogMethods = new(StringComparer.Ordinal)
    {
        "Write",
        "Verbose",
        "Debug",
        "Information",
        "Warning",
        "Error",
        "Fatal",
        "ForContext",
    };

    /// <summary>Libraries whose clients the project makes for servers of others alone; known at the end of the compilation.</summary>
    public ImmutableHashSet<string> RedirectedLibraries { get; set; } = [];

    /// <summary>The service whose client is called.</summary>
    public CatalogueEntry? FindService(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        var type =
            call.Instance?.Type
            ?? (
                method.IsExtensionMethod && call.Arguments.Length > 0
                    ? call.Arguments[0].Value.UnwrapConversions().Type
                    : method.ContainingType
            );
        return FindService(type as INamedTypeSymbol);
    }

    /// <summary>The service that a type is a client of.</summary>
    public CatalogueEntry? FindService(INamedTypeSymbol? type) =>
        SdkUse.GetSender(type, knowledge) is { } sender && !RedirectedLibraries.Contains(sender.Library) ? sender.Entry : null;

    /// <summary>Whether a call sends a request over HTTP.</summary>
    public static bool IsRequest(IMethodSymbol method) =>
        method.ContainingType is { ContainingNamespace: { } space } type
        && type.Name switch
        {
            "HttpClient" or "HttpMessageInvoker" or "HttpClientJsonExtensions" => space.IsSystemNamespace()
                && StartsWith(method, s_requestPrefixes),
            "WebClient" => space.IsSystemNamespace() && StartsWith(method, s_transferPrefixes),
            "WebRequest" => space.IsSystemNamespace() && StartsWith(method, s_creationPrefixes),
            "RestClient" or "IRestClient" or "RestClientExtensions" => space.Name == "RestSharp"
                && (StartsWith(method, s_executionPrefixes) || StartsWith(method, s_requestPrefixes)),
            _ => space is { Name: "Http", ContainingNamespace.Name: "Flurl" }
                && method.IsExtensionMethod
                && method.Name.EndsWith("Async", StringComparison.Ordinal)
                && StartsWith(method, s_requestPrefixes),
        };

    /// <summary>Whether a call writes a log, of <c>Microsoft.Extensions.Logging</c> or of Serilog.</summary>
    public static bool IsLog(IMethodSymbol method)
    {
        var type = method.ContainingType;
        if (type is null)
            return false;
        return type.Name switch
        {
            "LoggerExtensions" => IsInNamespace(type, "Logging") && method.Name is not "IsEnabled",
            "ILogger" => (IsInNamespace(type, "Logging") && method.Name is "Log" or "BeginScope")
                || (IsInNamespace(type, "Serilog") && s_serilogMethods.Contains(method.Name)),
            "Log" => IsInNamespace(type, "Serilog") && s_serilogMethods.Contains(method.Name),
            _ => IsLoggerMessage(method),
        };
    }

    /// <summary>Whether the framework writes the method: then its parameters are logged.</summary>
    public static bool IsLoggerMessage(IMethodSymbol method) =>
        method.ReturnsVoid
        && method
            .GetAttributes()
            .Any(attribute => attribute.AttributeClass is { Name: "LoggerMessageAttribute" } type && IsInNamespace(type, "Logging"));

    /// <summary>Whether a parameter of a logging method takes data; what is classified is redacted by the framework.</summary>
    public static bool CanTakeData(IParameterSymbol parameter) =>
        parameter.Type.Name is not ("ILogger" or "LogLevel" or "EventId" or "LogEventLevel")
        && !parameter.GetAttributes().Any(attribute => AnnotatedClasses.IsClassificationAttribute(attribute.AttributeClass));

    private static bool StartsWith(IMethodSymbol method, string[] beginnings) =>
        beginnings.Any(beginning => method.Name.StartsWith(beginning, StringComparison.Ordinal));

    private static bool IsInNamespace(INamedTypeSymbol type, string space) => type.ContainingNamespace?.Name == space;
}
