using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using PolicyGen.Model;

namespace PolicyGen.AspNetCore.Tests;

public sealed class ArgumentTests
{
    [Fact]
    public void Rejects_null_arguments()
    {
        var app = WebApplication.CreateSlimBuilder().Build();
        Assert.Throws<ArgumentNullException>(
            "endpoints",
            () => ((IEndpointRouteBuilder)null!).MapPrivacyPolicy("/", TestPolicies.GermanAndEnglish)
        );
        Assert.Throws<ArgumentNullException>("pattern", () => app.MapPrivacyPolicy(null!, TestPolicies.GermanAndEnglish));
        Assert.Throws<ArgumentNullException>("policy", () => app.MapPrivacyPolicy("/", (PolicyPages)null!));
    }

    [Fact]
    public void Rejects_a_policy_without_pages() =>
        Assert.Throws<ArgumentException>(
            "policy",
            () => WebApplication.CreateSlimBuilder().Build().MapPrivacyPolicy("/", TestPolicies.Create())
        );

    [Theory]
    [InlineData("de\r\nX: y", "00ff")]
    [InlineData("", "00ff")]
    [InlineData("*", "00ff")]
    [InlineData(null, "00ff")]
    [InlineData("de", "")]
    [InlineData("de", "a\"b")]
    [InlineData("de", null)]
    public void Rejects_values_that_are_not_valid_in_a_header(string? language, string? hash)
    {
        var policy = TestPolicies.Create(new PolicyPage(language!, hash!, () => "<p>"u8));
        Assert.Throws<ArgumentException>(() => WebApplication.CreateSlimBuilder().Build().MapPrivacyPolicy("/", policy));
    }
}
