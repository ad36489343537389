using Microsoft.AspNetCore.Routing;
using PolicyGen.AspNetCore.Tests;

namespace Microsoft.AspNetCore.Builder;

/// <summary>
/// The shape of what the generator emits into a root project. That calls of it in this project compile, proves for the
/// SDK's compiler what <see cref="OverloadTests"/> proves for the language versions.
/// </summary>
internal static class GeneratedMapPrivacyPolicy
{
    public static IEndpointConventionBuilder MapPrivacyPolicy(this IEndpointRouteBuilder endpoints, string pattern) =>
        endpoints.MapPrivacyPolicy(pattern, TestPolicies.GermanAndEnglish);

    public static IEndpointConventionBuilder MapPrivacyPolicy(
        this IEndpointRouteBuilder endpoints,
        string pattern,
        Action<PrivacyPolicyOptions> configure
    ) => endpoints.MapPrivacyPolicy(pattern, TestPolicies.Complete, configure);
}
