using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PolicyGen.Core.Catalogue;

namespace PolicyGen.Generators.Transfers.Flow;

/// <summary>Tells what a call does with its arguments: it sends them to a service, logs them, or neither.</summary>
internal sealed class Sinks(TransferAnalysis transfers)
{
    private static readonly string[] s_requests = ["Get", "Post", "Put", "Patch", "Delete", "Send"];

    private static readonly string[] s_transfers = ["Upload", "Download", "Open"];

    private static readonly string[] s_creations = ["Create"];

    private static readonly string[] s_executions = ["Execute"];

    private static readonly HashSet<string> s_serilog = new(StringComparer.Ordinal)
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
    public ImmutableHashSet<string> Elsewhere { get; set; } = [];

    /// <summary>The service whose client is called.</summary>
    public CatalogueEntry? ServiceOf(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        var type =
            call.Instance?.Type
            ?? (
                method.IsExtensionMethod && call.Arguments.Length > 0
                    ? WithoutConversion(call.Arguments[0].Value).Type
                    : method.ContainingType
            );
        return ServiceOf(type as INamedTypeSymbol);
    }

    /// <summary>The service that a type is a client of.</summary>
    public CatalogueEntry? ServiceOf(INamedTypeSymbol? type) =>
        SdkUse.SenderOf(type, transfers) is { } sender && !Elsewhere.Contains(sender.Library) ? sender.Entry : null;

    /// <summary>Whether a call sends a request over HTTP.</summary>
    public static bool IsRequest(IMethodSymbol method) =>
        method.ContainingType is { ContainingNamespace: { } space } type
        && type.Name switch
        {
            "HttpClient" or "HttpMessageInvoker" or "HttpClientJsonExtensions" => Carrier.IsSystem(space) && StartsWith(method, s_requests),
            "WebClient" => Carrier.IsSystem(space) && StartsWith(method, s_transfers),
            "WebRequest" => Carrier.IsSystem(space) && StartsWith(method, s_creations),
            "RestClient" or "IRestClient" or "RestClientExtensions" => space.Name == "RestSharp"
                && (StartsWith(method, s_executions) || StartsWith(method, s_requests)),
            _ => space is { Name: "Http", ContainingNamespace.Name: "Flurl" }
                && method.IsExtensionMethod
                && method.Name.EndsWith("Async", StringComparison.Ordinal)
                && StartsWith(method, s_requests),
        };

    /// <summary>Whether a call writes a log, of <c>Microsoft.Extensions.Logging</c> or of Serilog.</summary>
    public static bool IsLog(IMethodSymbol method)
    {
        var type = method.ContainingType;
        if (type is null)
            return false;
        return type.Name switch
        {
            "LoggerExtensions" => IsIn(type, "Logging") && method.Name is not "IsEnabled",
            "ILogger" => (IsIn(type, "Logging") && method.Name is "Log" or "BeginScope")
                || (IsIn(type, "Serilog") && s_serilog.Contains(method.Name)),
            "Log" => IsIn(type, "Serilog") && s_serilog.Contains(method.Name),
            _ => IsLoggerMessage(method),
        };
    }

    /// <summary>Whether the framework writes the method: then its parameters are logged.</summary>
    public static bool IsLoggerMessage(IMethodSymbol method) =>
        method.ReturnsVoid
        && method
            .GetAttributes()
            .Any(attribute => attribute.AttributeClass is { Name: "LoggerMessageAttribute" } type && IsIn(type, "Logging"));

    /// <summary>Whether a parameter of a logging method takes data; what is classified is redacted by the framework.</summary>
    public static bool TakesData(IParameterSymbol parameter) =>
        parameter.Type.Name is not ("ILogger" or "LogLevel" or "EventId" or "LogEventLevel")
        && !parameter.GetAttributes().Any(attribute => AnnotatedData.IsClassification(attribute.AttributeClass));

    public static IOperation WithoutConversion(IOperation operation)
    {
        while (operation is IConversionOperation { OperatorMethod: null } conversion)
            operation = conversion.Operand;
        return operation;
    }

    private static bool StartsWith(IMethodSymbol method, string[] beginnings) =>
        beginnings.Any(beginning => method.Name.StartsWith(beginning, StringComparison.Ordinal));

    private static bool IsIn(INamedTypeSymbol type, string space) => type.ContainingNamespace?.Name == space;
}
