using Microsoft.AspNetCore.Builder;
using PolicyGen.Model;

namespace PolicyGen.AspNetCore.Tests;

/// <summary>The endpoint without a server.</summary>
internal static class TestEndpoint
{
    public static PolicyEndpoint Create(PolicyPages policy, PrivacyPolicyOptions? options = null)
    {
        var contents = new PolicyVariants(
            policy,
            options ?? new PrivacyPolicyOptions(),
            new DateTimeOffset(2026, 6, 1, 0, 0, 0, TimeSpan.Zero)
        );
        return new PolicyEndpoint(contents, contents.Formats, options?.NegotiateLanguage ?? true, hasLanguageInRoute: false);
    }
}
