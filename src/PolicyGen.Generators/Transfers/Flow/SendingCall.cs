using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PolicyGen.Generators.Roslyn;
using PolicyGen.Generators.Transfers.Hosts;

namespace PolicyGen.Generators.Transfers.Flow;

/// <summary>Calls that send what they are given to whom another place names: the registration, the connection, the set-up.</summary>
internal static class SendingCall
{
    private static readonly string[] s_promptPrefixes =
    [
        "Invoke",
        "GetChatMessage",
        "GetStreaming",
        "GetResponse",
        "GetTextContent",
        "Generate",
        "Complete",
    ];

    /// <summary>Whether the project would have to be asked who gets what the call sends.</summary>
    public static bool IsSendingCall(IMethodSymbol method) =>
        IsRequestInterfaceMethod(method) || IsMail(method) || IsPrompt(method) || IsLogDelegate(method);

    /// <summary>A method of an interface as Refit has them: the library writes what sends.</summary>
    public static bool IsRequestInterfaceMethod(IMethodSymbol method) =>
        method.ContainingType is { TypeKind: TypeKind.Interface }
        && method.GetAttributes().Any(attribute => SendingTargets.IsRequestAttribute(attribute.AttributeClass));

    /// <summary>A mail by SMTP, of the framework or of MailKit.</summary>
    public static bool IsMail(IMethodSymbol method) =>
        method.ContainingType is { Name: "SmtpClient" or "ISmtpClient" or "MailTransport" or "IMailTransport" }
        && method.Name.StartsWith("Send", StringComparison.Ordinal);

    /// <summary>A prompt to a library that stands before several models.</summary>
    public static bool IsPrompt(IMethodSymbol method) =>
        method.ContainingType?.ContainingNamespace is { IsGlobalNamespace: false } space
        && s_promptPrefixes.Any(beginning => method.Name.StartsWith(beginning, StringComparison.Ordinal))
        && space.ToDisplayString() is var name
        && (IsSameOrNestedNamespace(name, "Microsoft.SemanticKernel") || IsSameOrNestedNamespace(name, "Microsoft.Extensions.AI"));

    /// <summary>The call of what <c>LoggerMessage.Define</c> made.</summary>
    public static bool IsLogDelegate(IMethodSymbol method) =>
        method
            is {
                MethodKind: MethodKind.DelegateInvoke,
                ContainingType: { Name: "Action" or "Func", TypeArguments: { Length: > 1 } arguments }
            }
        && arguments[0] is { Name: "ILogger", ContainingNamespace.Name: "Logging" }
        && (arguments[arguments.Length - 1].Name is "Exception" or "IDisposable");

    /// <summary>The object that a chain of calls on a builder begins with, and the calls from the last to the first.</summary>
    public static IEnumerable<IInvocationOperation> EnumerateChain(IInvocationOperation call)
    {
        for (
            IOperation? current = call;
            current is IInvocationOperation { } link;
            current = (link.Instance ?? (link.Arguments.Length > 0 ? link.Arguments[0].Value : link)).UnwrapConversions()
        )
        {
            yield return link;
            if (link.Instance is null && link.Arguments.Length == 0)
                yield break;
        }
    }

    private static bool IsSameOrNestedNamespace(string name, string space) =>
        name == space || name.StartsWith(space + ".", StringComparison.Ordinal);
}
