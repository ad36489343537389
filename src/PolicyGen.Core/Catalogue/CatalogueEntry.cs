using PolicyGen.Core.Foundation;
using PolicyGen.Model;

namespace PolicyGen.Core.Catalogue;

/// <summary>
/// A service that programs send data to, and how that is recognised. It is a hint and never evidence: nothing of it gets
/// into a policy but by a person who reads what a code fix wrote.
/// </summary>
internal sealed record CatalogueEntry
{
    /// <summary>Key of the entry, for example <c>azure-openai</c>; that of a declared one is its name.</summary>
    public string Id { get; init; } = "";

    /// <summary>The name a policy calls it by.</summary>
    public string Name { get; init; } = "";

    /// <summary>Other names of it.</summary>
    public ValueList<string> Aliases { get; init; } = ValueList<string>.Empty;

    /// <summary>Key of the service that this one is a part of: who discloses that has disclosed this.</summary>
    public string? ParentId { get; init; }

    /// <summary>Entity that a customer in the European Economic Area most likely contracts with.</summary>
    public string? LegalEntity { get; init; }

    /// <summary>Its postal address.</summary>
    public string? Address { get; init; }

    /// <summary>Country of the entity.</summary>
    public string? Country { get; init; }

    /// <summary>Country of the group's head.</summary>
    public string? GroupCountry { get; init; }

    /// <summary>What it does: name of a term of <c>Roles</c>, or for a declared entry what is declared.</summary>
    public string? Role { get; init; }

    /// <summary>Packages of NuGet.</summary>
    public ValueList<string> Packages { get; init; } = ValueList<string>.Empty;

    /// <summary>Simple names of assemblies.</summary>
    public ValueList<string> Assemblies { get; init; } = ValueList<string>.Empty;

    /// <summary>Namespaces, with all below them.</summary>
    public ValueList<string> Namespaces { get; init; } = ValueList<string>.Empty;

    /// <summary>Namespaces and types below them that never send.</summary>
    public ValueList<string> NonSenders { get; init; } = ValueList<string>.Empty;

    /// <summary>Types that send although nothing shows it.</summary>
    public ValueList<string> Senders { get; init; } = ValueList<string>.Empty;

    /// <summary>Extension methods that register a client.</summary>
    public ValueList<string> Registrations { get; init; } = ValueList<string>.Empty;

    /// <summary>Hosts.</summary>
    public ValueList<HostPattern> Hosts { get; init; } = ValueList<HostPattern>.Empty;

    /// <summary>What the use of its library means.</summary>
    public TransferSignal Signal { get; init; }

    /// <summary>Names of the fields that nobody has checked against the vendor.</summary>
    public ValueList<string> UnverifiedFields { get; init; } = ValueList<string>.Empty;

    public static CatalogueEntry Read(JsonData data) =>
        new()
        {
            Id = data.RequireText("id"),
            Name = data.RequireText("name"),
            Aliases = ValueList.Create(data.GetTexts("aliases")),
            ParentId = data.GetText("partOf"),
            LegalEntity = data.GetText("legalEntity"),
            Address = data.GetText("address"),
            Country = data.GetText("country"),
            GroupCountry = data.GetText("groupCountry"),
            Role = data.GetText("role"),
            Packages = ValueList.Create(data.GetTexts("packages")),
            Assemblies = ValueList.Create(data.GetTexts("assemblies")),
            Namespaces = ValueList.Create(data.GetTexts("namespaces")),
            NonSenders = ValueList.Create(data.GetTexts("silent")),
            Senders = ValueList.Create(data.GetTexts("senders")),
            Registrations = ValueList.Create(data.GetTexts("registrations")),
            Hosts = data.GetTexts("hosts")
                .Select(host => HostPattern.TryParse(host) ?? throw new FormatException("'" + host + "' is not a host."))
                .ToValueList(),
            Signal = data.RequireText("signal") switch
            {
                "transfer" => TransferSignal.Transfer,
                "host" => TransferSignal.Host,
                "none" => TransferSignal.None,
                var signal => throw new FormatException("Unknown signal '" + signal + "'."),
            },
            UnverifiedFields = ValueList.Create(data.GetTexts("unchecked")),
        };
}
