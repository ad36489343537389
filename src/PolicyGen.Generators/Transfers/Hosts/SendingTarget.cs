using Microsoft.CodeAnalysis;

namespace PolicyGen.Generators.Transfers.Hosts;

/// <summary>What a place does with an address.</summary>
internal enum SendingTarget
{
    /// <summary>Nothing that shows.</summary>
    None,

    /// <summary>It is a setting that may be called.</summary>
    Setting,

    /// <summary>It sends to the URL.</summary>
    Url,

    /// <summary>It sends to the URL, or to the host where it is written alone.</summary>
    Host,
}

/// <summary>
/// Tells the parameters and properties that send to the address they get, by their names: most of the libraries, Refit and
/// RestSharp among them, are not known here and are alike.
/// </summary>
internal static class SendingTargets
{
    private static readonly HashSet<string> s_senderTypes = new(StringComparer.Ordinal)
    {
        "HttpClient",
        "HttpMessageInvoker",
        "HttpRequestMessage",
        "WebRequest",
        "HttpWebRequest",
        "FtpWebRequest",
        "WebClient",
        "ClientWebSocket",
        "GrpcChannel",
        "RestService",
        "RestClient",
        "RestRequest",
        "RestClientOptions",
        "FlurlClient",
        "FlurlRequest",
        "HubConnectionBuilderHttpExtensions",
        "UriBuilder",
    };

    private static readonly HashSet<string> s_requestAttributes = new(StringComparer.Ordinal)
    {
        "GetAttribute",
        "PostAttribute",
        "PutAttribute",
        "PatchAttribute",
        "DeleteAttribute",
        "HeadAttribute",
        "OptionsAttribute",
        "BaseAddressAttribute",
        "BaseUrlAttribute",
        "BasePathAttribute",
        "HostAttribute",
        "DefaultValueAttribute",
    };

    private static readonly string[] s_requestPrefixes =
    [
        "Get",
        "Post",
        "Put",
        "Patch",
        "Delete",
        "Head",
        "Send",
        "Options",
        "Download",
        "Upload",
    ];

    /// <summary>Whether an attribute of this type names an address that a client made from it calls.</summary>
    public static bool IsRequestAttribute(ITypeSymbol? attribute) => attribute is not null && s_requestAttributes.Contains(attribute.Name);

    public static SendingTarget GetArgumentTarget(IParameterSymbol parameter, IMethodSymbol method)
    {
        if (!AssignedValues.CanHoldAddress(parameter.Type) || parameter.Type.SpecialType == SpecialType.System_Object)
            return SendingTarget.None;
        var type = method.ContainingType.Name;
        if (
            AddressNames.IsHost(parameter.Name)
            && (AddressNames.IsConnectingType(type) || method.Name.StartsWith("Connect", StringComparison.Ordinal))
        )
            return SendingTarget.Host;
        return
            IsSender(method.ContainingType)
            || IsSenderExtension(method)
            || IsRequestOnString(parameter, method)
            || AddressNames.IsUrl(parameter.Name)
            ? SendingTarget.Url
            : SendingTarget.None;
    }

    /// <summary>A property or field that is written.</summary>
    public static SendingTarget GetMemberTarget(ISymbol member)
    {
        var type = member.ContainingType?.Name ?? "";
        if (AddressNames.IsHost(member.Name) && AddressNames.IsConnectingType(type))
            return SendingTarget.Host;
        if (AddressNames.IsUrl(member.Name))
            return SendingTarget.Url;
        return AddressNames.IsSettingsType(type) && AddressNames.IsSetting(member.Name) ? SendingTarget.Setting : SendingTarget.None;
    }

    /// <summary>
    /// A property, field or parameter with a default: it counts in a class of settings alone, as elsewhere nothing need use it.
    /// </summary>
    public static SendingTarget GetDefaultTarget(ISymbol member) =>
        AddressNames.IsSettingsType(member.ContainingType?.Name ?? "") ? GetMemberTarget(member) : SendingTarget.None;

    private static bool IsSender(INamedTypeSymbol? type)
    {
        for (; type is { SpecialType: SpecialType.None }; type = type.BaseType)
        {
            if (s_senderTypes.Contains(type.Name))
                return true;
        }

        return false;
    }

    private static bool IsSenderExtension(IMethodSymbol method) =>
        (method.ReducedFrom ?? method) is { IsExtensionMethod: true } extension
        && IsSender(extension.Parameters[0].Type as INamedTypeSymbol);

    /// <summary>Flurl: <c>"https://api.x.example".GetJsonAsync&lt;T&gt;()</c>.</summary>
    private static bool IsRequestOnString(IParameterSymbol parameter, IMethodSymbol method) =>
        method.IsExtensionMethod
        && parameter.Ordinal == 0
        && method.Name.EndsWith("Async", StringComparison.Ordinal)
        && s_requestPrefixes.Any(verb => method.Name.StartsWith(verb, StringComparison.Ordinal));
}
