using Microsoft.CodeAnalysis;
using PolicyGen.Core.Catalogue;

namespace PolicyGen.Generators.Transfers;

/// <summary>
/// Tells which types of a service's library send: its clients, and not its models, exceptions and settings. A client is
/// named as one or has an asynchronous method; where neither shows it, the catalogue says so.
/// </summary>
internal static class Sender
{
    private static readonly string[] s_senderEndings =
    [
        "Client",
        "Service",
        "Services",
        "Api",
        "Gateway",
        "Sender",
        "Connection",
        "Producer",
        "Publisher",
        "Channel",
        "Messenger",
        "Mailer",
        "Uploader",
        "Transport",
    ];

    private static readonly string[] s_nonSenderEndings =
    [
        "Options",
        "Settings",
        "Config",
        "Configuration",
        "Credentials",
        "Credential",
        "Request",
        "Response",
        "Exception",
        "EventArgs",
        "Attribute",
        "Converter",
        "Builder",
    ];

    private static readonly string[] s_asynchronousTypes =
    [
        "Task",
        "ValueTask",
        "IAsyncEnumerable",
        "AsyncUnaryCall",
        "AsyncServerStreamingCall",
        "AsyncDuplexStreamingCall",
    ];

    public static bool IsSender(INamedTypeSymbol type, CatalogueEntry entry)
    {
        if (entry.Signal != TransferSignal.Transfer || type.TypeKind is not (TypeKind.Class or TypeKind.Interface or TypeKind.Struct))
            return false;
        var name = type.OriginalDefinition.ToDisplayString(
            SymbolDisplayFormat.CSharpErrorMessageFormat.WithGenericsOptions(SymbolDisplayGenericsOptions.None)
        );
        if (entry.Senders.Contains(name))
            return true;
        if (entry.NonSenders.Any(silent => name == silent || name.StartsWith(silent + ".", StringComparison.Ordinal)))
            return false;
        if (IsException(type) || EndsWith(type.Name, s_nonSenderEndings))
            return false;
        return EndsWith(type.Name, s_senderEndings) || HasAsynchronousMethod(type);
    }

    private static bool EndsWith(string name, string[] endings) => endings.Any(ending => name.EndsWith(ending, StringComparison.Ordinal));

    private static bool IsException(INamedTypeSymbol type)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (
                current.Name is "Exception" or "Attribute" or "EventArgs"
                && current.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true }
            )
                return true;
        }

        return false;
    }

    private static bool HasAsynchronousMethod(INamedTypeSymbol type)
    {
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                if (
                    member
                        is IMethodSymbol
                        {
                            DeclaredAccessibility: Accessibility.Public,
                            MethodKind: MethodKind.Ordinary,
                            ReturnType: INamedTypeSymbol returned
                        }
                    && s_asynchronousTypes.Contains(returned.Name)
                    && member.Name is not "DisposeAsync"
                )
                    return true;
            }
        }

        return type.TypeKind == TypeKind.Interface && type.AllInterfaces.Any(other => HasAsynchronousMethod(other));
    }
}
