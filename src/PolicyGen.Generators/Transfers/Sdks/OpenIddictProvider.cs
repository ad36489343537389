using Microsoft.CodeAnalysis;
using PolicyGen.Core.Catalogue;

namespace PolicyGen.Generators.Transfers;

/// <summary>
/// Tells the sign-in services of OpenIddict's client (<c>UseWebProviders().AddGitHub(…)</c>): one library has them all, and
/// names each by a method.
/// </summary>
internal static class OpenIddictProvider
{
    private const string Prefix = "Add";

    // The libraries of the single services are called after them; the catalogue names those.
    private static readonly string[] s_libraryFormats =
    [
        "AspNet.Security.OAuth.{0}",
        "Microsoft.AspNetCore.Authentication.{0}",
        "Microsoft.AspNetCore.Authentication.{0}Account",
    ];

    public static CatalogueEntry? FindEntry(IMethodSymbol method, TransferKnowledge knowledge)
    {
        if (
            method.ContainingType?.Name != "OpenIddictClientWebIntegrationBuilder"
            || !method.Name.StartsWith(Prefix, StringComparison.Ordinal)
            || method.ContainingAssembly is ISourceAssemblySymbol
        )
            return null;
        var name = method.Name.Substring(Prefix.Length);
        var entry = knowledge.Catalogue.FindByRegistration(method.Name);
        foreach (var library in s_libraryFormats)
            entry ??= knowledge.Catalogue.FindByAssembly(library.Replace("{0}", name));
        entry ??= knowledge.Catalogue.FindByName(name);
        return entry is { Signal: TransferSignal.Transfer } ? entry : null;
    }
}
