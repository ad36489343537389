namespace PolicyGen.Generators.Transfers.Hosts;

/// <summary>What the names of parameters, properties and settings tell of the address in them.</summary>
internal static class AddressNames
{
    private static readonly string[] s_urlEndings =
    [
        "BaseAddress",
        "BaseUrl",
        "BaseUri",
        "BasePath",
        "RequestUri",
        "RequestUrl",
        "Endpoint",
        "EndpointUrl",
        "EndpointUri",
        "EndpointAddress",
        "ServiceUrl",
        "ServiceUri",
        "ServiceAddress",
        "ServerUrl",
        "ServerUri",
        "ServerAddress",
        "ApiUrl",
        "ApiUri",
        "ApiBase",
        "ApiAddress",
        "ApiHost",
        "HostUrl",
        "WebhookUrl",
        "WebhookUri",
        "HookUrl",
        "Authority",
        "MetadataAddress",
        "ConnectionString",
        "ConnectionUri",
    ];

    private static readonly string[] s_urlNames = ["Address", "Host", "HostName", "Server", "Service", "Instance", "Domain"];

    private static readonly string[] s_hostEndings =
    [
        "Host",
        "Hosts",
        "HostName",
        "HostAddress",
        "Server",
        "Servers",
        "ServerName",
        "ServerAddress",
        "Smtp",
        "Relay",
        "Broker",
        "Brokers",
        "BootstrapServers",
        "Endpoint",
        "Endpoints",
        "DataSource",
    ];

    private static readonly string[] s_linkWords =
    [
        "Link",
        "Href",
        "Redirect",
        "Callback",
        "Return",
        "Origin",
        "Cors",
        "Docs",
        "Documentation",
        "Help",
        "Support",
        "Terms",
        "Imprint",
        "Legal",
        "Licence",
        "License",
        "Namespace",
        "Schema",
        "Xmlns",
        "Issuer",
        "Audience",
        "ClaimType",
        "AllowedHosts",
        "KnownHosts",
        "TrustedHosts",
        "ValidHosts",
        "KnownProxies",
        "Whitelist",
        "Allowlist",
        "Blacklist",
        "Blocklist",
        "Contact",
        "Homepage",
        "Kestrel",
        "Canonical",
        "PrivacyUrl",
        "PrivacyPolicy",
        "Readme",
        "ReadMore",
        "LearnMore",
        "MoreInfo",
        "InfoUrl",
        "ProjectUrl",
        "Placeholder",
        "HelpText",
        "Description",
        "Tooltip",
        "Website",
        "Subject",
    ];

    // LicenseActivationUrl, SupportApiUrl: what is called besides says that it is called.
    private static readonly string[] s_calledEndings = ["ApiUrl", "ApiUri", "ApiEndpoint", "ServiceUrl", "WebhookUrl", "ActivationUrl"];

    // Browsers send their reports there (Reporting API, Content Security Policy).
    private static readonly string[] s_reportEndings =
    [
        "ReportUri",
        "ReportUrl",
        "ReportTo",
        "ContentSecurityPolicy",
        "ExpectCt",
        "ExpectStaple",
    ];

    private static readonly string[] s_settingsTypeEndings = ["Options", "Settings", "Setting", "Config", "Configuration"];

    private static readonly string[] s_connectingTypeEndings =
    [
        "Client",
        "Connection",
        "Sender",
        "Mailer",
        "Builder",
        "Factory",
        "Transport",
    ];

    /// <summary>Whether what is written there is an address that something is sent to.</summary>
    public static bool IsUrl(string name) =>
        !IsLink(name) && (EndsWith(name, s_urlEndings) || s_urlNames.Contains(name, StringComparer.OrdinalIgnoreCase));

    /// <summary>Whether a host alone is written there, without a scheme.</summary>
    public static bool IsHost(string name) => !IsLink(name) && EndsWith(name, s_hostEndings);

    /// <summary>Whether what is written there is for people to click on, or a mere name.</summary>
    public static bool IsLink(string name) =>
        s_linkWords.Any(word => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0) && !EndsWith(name, s_calledEndings);

    /// <summary>Whether browsers report to what is written there.</summary>
    public static bool IsReport(string name) => EndsWith(name, s_reportEndings);

    /// <summary>Whether an address of this name in a class of settings is one to send to.</summary>
    public static bool IsSetting(string name) => IsUrl(name) || (!IsLink(name) && (EndsWith(name, ["Url", "Uri", "Address"])));

    public static bool IsSettingsType(string type) => EndsWith(type, s_settingsTypeEndings);

    public static bool IsConnectingType(string type) => IsSettingsType(type) || EndsWith(type, s_connectingTypeEndings);

    private static bool EndsWith(string name, string[] endings) =>
        endings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
